package org.crampdiary.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.crampdiary.settings.DisplaySettings;
import org.crampdiary.settings.Preferences;
import org.crampdiary.settings.PreferencesFile;
import org.crampdiary.settings.Theme;
import org.crampdiary.text.Language;
import org.crampdiary.ui.CutOff;
import org.crampdiary.ui.SettableClock;
import org.crampdiary.ui.Unspoken;
import org.crampdiary.ui.parts.session.Room;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every room of the demo diary in the real program, as a picture, with no word cut off and nothing
 * that a screen reader could not say.
 */
final class RoomPicturesTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "LIGHT, ENGLISH, 100, ''",
        "DARK, ENGLISH, 100, ''",
        "LIGHT, DANISH, 100, ''",
        "DARK, DANISH, 100, ''",
        "DARK, ENGLISH, 200, -large",
        "LIGHT, DANISH, 200, -large"
    })
    void everyRoomCanBeRead(Theme theme, Language language, int percent, String suffix)
            throws Exception {
        new PreferencesFile(folder.resolve("settings.json"))
                .save(
                        Preferences.DEFAULT.with(
                                DisplaySettings.DEFAULT.withTheme(theme).withTextPercent(percent)));
        SettableClock clock = new SettableClock(ZONE, LocalDateTime.of(2026, 3, 4, 20, 0));
        Set<String> cut = new TreeSet<>();
        Set<String> unspoken = new TreeSet<>();
        try (ProgramWindow window = new ProgramWindow(null, folder, language, clock)) {
            if (percent > 100) {
                window.resize(1024, 700);
            }
            for (Room room : Room.values()) {
                String name = room.name().toLowerCase(Locale.ROOT);
                window.press("room-" + name);
                window.await(somethingIn(room));
                window.rest();
                String picture =
                        name
                                + "-"
                                + theme.name().toLowerCase(Locale.ROOT)
                                + "-"
                                + language.code()
                                + suffix;
                window.picture(picture);
                assertThat(Path.of("target/screenshots", picture + ".png")).isNotEmptyFile();
                CutOff.under(window.stage().getScene().getRoot())
                        .forEach(words -> cut.add(name + ": " + words));
                unspoken.addAll(Unspoken.under(window.stage().getScene().getRoot()));
            }
            window.press("room-tonight");
            clock.pass(Duration.ofSeconds(2)); // what follows the choice of a room may be a mistake
            window.press("tonight-start");
            window.await("tonight-severity-8");
            window.rest();
            window.picture(
                    "tonight-running-"
                            + theme.name().toLowerCase(Locale.ROOT)
                            + "-"
                            + language.code()
                            + suffix);
            unspoken.addAll(Unspoken.under(window.stage().getScene().getRoot()));
        }
        assertThat(cut).isEmpty();
        assertThat(unspoken).isEmpty();
    }

    private static String somethingIn(Room room) {
        return switch (room) {
            case TONIGHT -> "tonight-start";
            case DIARY -> "diary-calendar";
            case TRENDS -> "trends-per-week";
            case GUIDANCE -> "guidance-level";
            case SUMMARY -> "summary-sheet-1";
            case SETTINGS -> "settings-appearance";
        };
    }
}
