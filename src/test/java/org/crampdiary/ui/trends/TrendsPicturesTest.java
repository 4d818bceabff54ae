package org.crampdiary.ui.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import org.crampdiary.model.Change;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightStatus;
import org.crampdiary.settings.Theme;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.text.Language;
import org.crampdiary.ui.CutOff;
import org.crampdiary.ui.RoomHarness;
import org.crampdiary.ui.RoomWindow;
import org.crampdiary.ui.common.Period;
import org.crampdiary.ui.common.Room;
import org.crampdiary.ui.controls.BarChart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.util.WaitForAsyncUtils;

/** Writes pictures of the room and looks for text that is cut off in them. */
final class TrendsPicturesTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-04T09:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 3);

    @TempDir Path folder;
    private RoomWindow window;

    @ParameterizedTest
    @CsvSource({
        "LIGHT, ENGLISH",
        "LIGHT, DANISH",
        "DARK, ENGLISH",
        "DARK, DANISH",
    })
    void nothingIsCutOffInAnyThemeAndLanguage(Theme theme, Language language) {
        String name =
                "trends-%s-%s".formatted(theme.name().toLowerCase(Locale.ROOT), language.code());
        assertThat(picture(normal(), Period.NINETY_DAYS, theme, language, 1280, 800, 15, name))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "LIGHT, ENGLISH",
        "LIGHT, DANISH",
        "DARK, DANISH",
        "NIGHT, ENGLISH",
    })
    void nothingIsCutOffInTheCards(Theme theme, Language language) {
        String name =
                "trends-cards-%s-%s"
                        .formatted(theme.name().toLowerCase(Locale.ROOT), language.code());
        assertThat(picture(normal(), Period.YEAR, theme, language, 1280, 900, 15, name)).isEmpty();
    }

    @Test
    void nothingIsCutOffInTheCardsInLargeText() {
        String name = "trends-cards-light-da-large";
        assertThat(
                        picture(
                                normal(),
                                Period.NINETY_DAYS,
                                Theme.LIGHT,
                                Language.DANISH,
                                1024,
                                700,
                                30,
                                name))
                .isEmpty();
    }

    @Test
    void nothingIsCutOffInLargeText() {
        assertThat(
                        picture(
                                normal(),
                                Period.YEAR,
                                Theme.LIGHT,
                                Language.ENGLISH,
                                1024,
                                700,
                                30,
                                "trends-light-en-large"))
                .isEmpty();
        assertThat(
                        picture(
                                normal(),
                                Period.NINETY_DAYS,
                                Theme.DARK,
                                Language.DANISH,
                                1024,
                                700,
                                30,
                                "trends-dark-da-large"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Period.class,
            names = {"FORTNIGHT", "ALL", "YEAR", "CUSTOM"})
    void nothingIsCutOffInAnyPeriod(Period period) {
        String name = "trends-light-en-" + period.code();
        assertThat(picture(normal(), period, Theme.LIGHT, Language.ENGLISH, 1280, 900, 15, name))
                .isEmpty();
    }

    @Test
    void thirtyYearsAreDrawnWithFewNodes() {
        Diary diary = DiarySketch.ending(LAST, 10_950, i -> 0.2 + i / 30_000.0);
        assertThat(
                        picture(
                                diary,
                                Period.ALL,
                                Theme.LIGHT,
                                Language.ENGLISH,
                                1280,
                                800,
                                15,
                                "trends-light-en-thirty-years"))
                .isEmpty();
        assertThat(window.<BarChart>node("trends-chart").getChildrenUnmodifiable())
                .hasSizeBetween(50, 300);
    }

    @Test
    void littleAndNothingAreSaidInWords() {
        Diary few = DiarySketch.ending(LAST, 9, _ -> 0.4);
        picture(
                few,
                Period.FORTNIGHT,
                Theme.LIGHT,
                Language.ENGLISH,
                1280,
                800,
                15,
                "trends-light-en-little");
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
                Night.empty(LAST.minusDays(50)).toBuilder().status(NightStatus.CRAMPS).build();
        return diary.cramps(undetailed.night()).isEmpty()
                ? diary.apply(Change.of(new PutNight(undetailed)))
                : diary;
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
            harness.feed.publish(diary.withRevision(store.current().revision() + 1));
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
            settle();
            window.picture(name);
            if (em > 15 && diary.revision() > 0) {
                window.scrollTo(window.node("trends-chart"));
                settle();
                window.picture(name + "-chart");
            }
            if (name.contains("-cards-")) {
                for (String card : List.of("remedies", "factors", "hours", "nights")) {
                    window.scrollTo(window.node("trends-" + card));
                    settle();
                    window.picture(name + "-" + card);
                }
            }
            Set<String> cut = new TreeSet<>();
            window.robot.interact(() -> cut.addAll(CutOff.under(window.node("trends"))));
            window.close();
            return cut;
        }
    }

    /** The width of the chart and the tiles are known only after a layout each. */
    private static void settle() {
        for (int i = 0; i < 5; i++) {
            WaitForAsyncUtils.waitForFxEvents();
        }
    }
}
