package org.crampdiary.ui.parts.experiment;

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
import org.crampdiary.model.Change;
import org.crampdiary.settings.Theme;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.text.Language;
import org.crampdiary.ui.CutOff;
import org.crampdiary.ui.RoomHarness;
import org.crampdiary.ui.RoomWindow;
import org.crampdiary.ui.parts.session.Room;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Writes pictures of the card and looks for text that is cut off in them. */
final class ExperimentPicturesTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-04T09:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 3);
    private static final String BEFORE = "1020-110201?1-021011";
    private static final String DURING = "001000-00100010-0000";

    @TempDir Path folder;

    private static List<Change> entries(String state, Language language) {
        boolean danish = language == Language.DANISH;
        String stretch = danish ? "strække læggene før sengetid" : "stretch my calves before bed";
        String water =
                danish
                        ? "drikke et stort glas vand til aftensmaden og et til, før jeg går i seng"
                        : "drink a large glass of water with dinner and another before I go to bed";
        LocalDate start = LAST.minusDays("running".equals(state) ? 8 : 22);
        Change nights = ExperimentRoom.nights(start.minusDays(21), "1" + BEFORE + "0" + DURING);
        return switch (state) {
            case "none" -> List.of();
            case "form" -> List.of(nights);
            case "running", "over" ->
                    List.of(nights, ExperimentRoom.experiment(stretch, start, 21, null));
            default ->
                    List.of(
                            nights,
                            ExperimentRoom.experiment(stretch, start, 21, null),
                            ExperimentRoom.experiment(water, start.minusDays(12), 14, null),
                            ExperimentRoom.experiment(water, LAST.plusDays(9), 28, null));
        };
    }

    @ParameterizedTest
    @CsvSource({
        "none, LIGHT, ENGLISH, 15",
        "none, DARK, DANISH, 15",
        "none, LIGHT, DANISH, 30",
        "form, LIGHT, ENGLISH, 15",
        "form, LIGHT, DANISH, 15",
        "form, DARK, DANISH, 15",
        "form, LIGHT, DANISH, 30",
        "form, NIGHT, ENGLISH, 15",
        "wrong, LIGHT, DANISH, 15",
        "running, LIGHT, ENGLISH, 15",
        "running, DARK, ENGLISH, 15",
        "running, LIGHT, DANISH, 15",
        "running, NIGHT, DANISH, 15",
        "running, LIGHT, ENGLISH, 30",
        "over, LIGHT, ENGLISH, 15",
        "over, LIGHT, DANISH, 15",
        "over, DARK, DANISH, 15",
        "over, NIGHT, ENGLISH, 15",
        "over, LIGHT, ENGLISH, 30",
        "over, LIGHT, DANISH, 30",
        "several, LIGHT, ENGLISH, 15",
        "several, DARK, DANISH, 15",
        "several, LIGHT, DANISH, 30",
    })
    void nothingIsCutOff(String state, Theme theme, Language language, double px) {
        boolean large = px > 15;
        String name =
                "question-%s-%s-%s%s"
                        .formatted(
                                state,
                                theme.name().toLowerCase(Locale.ROOT),
                                language.code(),
                                large ? "-large" : "");
        try (SqliteDiaryStore store = SqliteDiaryStore.open(folder.resolve(name), CLOCK)) {
            entries("wrong".equals(state) ? "form" : state, language).forEach(store::apply);
            RoomHarness harness = new RoomHarness(store, CLOCK, language);
            RoomWindow window =
                    RoomWindow.open(
                            harness.messages,
                            Room.TRENDS,
                            () -> new ExperimentRoom(harness),
                            theme,
                            px,
                            large ? 1024 : 1280,
                            large ? 700 : 800);
            open(window, state);
            window.picture(name);
            if (large && !"none".equals(state)) {
                String below = "form".equals(state) ? "preview" : "current-0-state";
                window.scrollTo(window.node("question-" + below));
                window.settle();
                window.picture(name + "-below");
            }
            Set<String> cut = new TreeSet<>();
            window.robot.interact(() -> cut.addAll(CutOff.under(window.node("trends-question"))));
            window.close();
            assertThat(cut).isEmpty();
        }
    }

    private static void open(RoomWindow window, String state) {
        switch (state) {
            case "form" -> window.click("question-new");
            case "wrong" -> {
                window.click("question-new");
                window.click("question-length-21");
                window.click("question-save");
            }
            case "over" -> window.click("question-current-0-details");
            case "several" -> window.click("question-older");
            default -> {}
        }
        window.settle();
    }
}
