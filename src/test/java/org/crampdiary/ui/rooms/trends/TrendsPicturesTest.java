package org.crampdiary.ui.rooms.trends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import org.crampdiary.model.Change;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit.PutExperiment;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.Edit.PutProfile;
import org.crampdiary.model.Edit.PutVisit;
import org.crampdiary.model.Experiment;
import org.crampdiary.model.Medicine;
import org.crampdiary.model.MedicineClass;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightBuilder;
import org.crampdiary.model.NightStatus;
import org.crampdiary.model.Profile;
import org.crampdiary.model.Visit;
import org.crampdiary.report.DiarySketch;
import org.crampdiary.settings.Theme;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.text.Language;
import org.crampdiary.ui.CutOff;
import org.crampdiary.ui.RoomHarness;
import org.crampdiary.ui.RoomWindow;
import org.crampdiary.ui.parts.period.Period;
import org.crampdiary.ui.parts.session.Room;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Writes pictures of the room and looks for text that is cut off in them. */
final class TrendsPicturesTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-04T09:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 3);

    @TempDir Path folder;
    private RoomWindow window;
    private int nodes;

    /** How much the diary holds, and which period is looked at. */
    enum Amount {
        LITTLE(Period.FORTNIGHT),
        NORMAL(Period.YEAR),
        THIRTY_YEARS(Period.ALL);

        private final Period period;

        Amount(Period period) {
            this.period = period;
        }

        Diary diary() {
            return switch (this) {
                case LITTLE -> DiarySketch.ending(LAST, 9, _ -> 0.4);
                case NORMAL -> normal();
                case THIRTY_YEARS ->
                        happened(DiarySketch.ending(LAST, 10_950, i -> 0.2 + i / 30_000.0));
            };
        }
    }

    private static Stream<Arguments> looks() {
        return Stream.of(Theme.LIGHT, Theme.DARK, Theme.NIGHT)
                .flatMap(theme ->
                        Stream.of(Language.values())
                                .flatMap(language ->
                                        Stream.of(Amount.values())
                                                .map(much -> arguments(theme, language, much))));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void nothingIsCutOffWithLittleUsualAndMuchData(Theme theme, Language language, Amount much) {
        String name =
                "trends-%s-%s-%s"
                        .formatted(
                                theme.name().toLowerCase(Locale.ROOT),
                                language.code(),
                                much.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        assertThat(picture(much.diary(), much.period, theme, language, 1280, 800, 15, name))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothingIsCutOffInLargeText(Language language) {
        String name = "trends-light-%s-large".formatted(language.code());
        assertThat(picture(normal(), Period.YEAR, Theme.LIGHT, language, 1024, 700, 30, name))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Period.class,
            names = {"FORTNIGHT", "NINETY_DAYS", "SINCE_MEDICINE", "CUSTOM"})
    void nothingIsCutOffInAnyPeriod(Period period) {
        String name = "trends-light-en-" + period.code();
        assertThat(picture(normal(), period, Theme.LIGHT, Language.ENGLISH, 1280, 900, 15, name))
                .isEmpty();
    }

    @Test
    void thirtyYearsAreDrawnWithFewNodes() {
        picture(
                Amount.THIRTY_YEARS.diary(),
                Period.ALL,
                Theme.LIGHT,
                Language.ENGLISH,
                1280,
                800,
                15,
                "trends-light-en-nodes");
        assertThat(nodes).isBetween(500, 2500);
    }

    @Test
    void anEmptyDiaryIsSaidInWords() {
        picture(
                Diary.EMPTY,
                Period.NINETY_DAYS,
                Theme.LIGHT,
                Language.DANISH,
                1280,
                800,
                15,
                "trends-light-da-empty");
        assertThat(window.<Label>node("trends-missing").getText())
                .startsWith("Der er ikke noget at vise endnu");
    }

    private static Diary normal() {
        Diary diary = DiarySketch.ending(LAST, 400, i -> i < 260 ? 0.12 : 0.45);
        Night undetailed =
                NightBuilder.of(Night.empty(LAST.minusDays(50))).status(NightStatus.CRAMPS).build();
        return happened(
                diary.cramps(undetailed.night()).isEmpty()
                        ? diary.apply(Change.of(new PutNight(undetailed)))
                        : diary);
    }

    /** Medicines, a visit and something tried out on the way. */
    private static Diary happened(Diary diary) {
        List<Medicine> medicines =
                List.of(
                        new Medicine(
                                "Simvastatin",
                                null,
                                MedicineClass.STATIN,
                                LAST.minusDays(300),
                                LAST.minusDays(200)),
                        new Medicine(
                                "Atorvastatin",
                                null,
                                MedicineClass.STATIN,
                                LAST.minusDays(199),
                                LAST.minusDays(90)),
                        new Medicine(
                                "Furosemide",
                                null,
                                MedicineClass.LOOP_DIURETIC,
                                LAST.minusDays(70),
                                null));
        Visit visit = new Visit("v", LAST.minusDays(40), "Dr Lund", null, null, null, null);
        Experiment experiment =
                new Experiment(
                        "e", "Stretching the calves before bed", LAST.minusDays(20), 14, null);
        return diary.apply(
                new Change(
                        List.of(
                                new PutProfile(
                                        new Profile(null, null, null, null, null, medicines, null)),
                                new PutVisit(visit),
                                new PutExperiment(experiment))));
    }

    private Set<String> picture(
            Diary diary,
            Period period,
            Theme theme,
            Language language,
            double width,
            double height,
            double em,
            String name) {
        try (SqliteDiaryStore store = SqliteDiaryStore.open(folder.resolve(name), CLOCK)) {
            RoomHarness harness = new RoomHarness(store, CLOCK, language);
            harness.session.publish(diary.withRevision(store.current().revision() + 1));
            window =
                    RoomWindow.open(
                            harness.messages,
                            Room.TRENDS,
                            () -> TrendsRoom.of(harness),
                            theme,
                            em,
                            width,
                            height);
            ToggleButton button = window.node("trends-period-" + period.code());
            if (!button.isSelected()) {
                window.robot.interact(button::fire);
            }
            window.settle();
            window.picture(name);
            window.pictureOf(window.node("trends"), name + "-whole");
            Set<String> cut = new TreeSet<>();
            window.robot.interact(() -> {
                cut.addAll(CutOff.under(window.node("trends")));
                nodes = count(window.node("trends"));
            });
            window.close();
            return cut;
        }
    }

    private static int count(Node node) {
        return node instanceof Parent parent
                ? 1
                        + parent.getChildrenUnmodifiable().stream()
                                .mapToInt(TrendsPicturesTest::count)
                                .sum()
                : 1;
    }
}
