package org.crampdiary.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.crampdiary.settings.DisplaySettings;
import org.crampdiary.settings.Preferences;
import org.crampdiary.settings.PreferencesFile;
import org.crampdiary.settings.Theme;
import org.crampdiary.text.Language;
import org.crampdiary.ui.NightColours;
import org.crampdiary.ui.SettableClock;
import org.crampdiary.ui.SmallTargets;
import org.crampdiary.ui.Unspoken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever fills the window in the night theme leaves the bedroom dark. */
final class RoomsAtNightTest {

    private final SettableClock clock =
            new SettableClock(ZoneId.of("Europe/Copenhagen"), LocalDateTime.of(2026, 3, 4, 20, 0));

    @TempDir private Path folder;

    @BeforeEach
    void nightTheme() throws IOException {
        new PreferencesFile(folder.resolve("settings.json"))
                .save(Preferences.DEFAULT.with(DisplaySettings.DEFAULT.withTheme(Theme.NIGHT)));
    }

    @ParameterizedTest
    @EnumSource
    void everyRoomAndFormIsDark(Place place) {
        try (ProgramWindow window = new ProgramWindow(null, folder, Language.ENGLISH, clock)) {
            place.open(window);
            if (place == Place.PAGE) {
                window.await("summary-sheet-1");
            }
            NightColours.assertDark(place.name(), window.picture("night-room-" + place));
            assertThat(Unspoken.under(window.stage().getScene().getRoot())).isEmpty();
            assertHighTargets(window);
        }
    }

    private static void assertHighTargets(ProgramWindow window) {
        assertThat(SmallTargets.under(window.stage().getScene().getRoot(), SmallTargets.AT_NIGHT))
                .isEmpty();
    }

    @Test
    void aRefusalIsDark() throws IOException {
        Path file = folder.resolve("diary.cramps");
        Files.writeString(file, "Dear diary,\nlast night", UTF_8);
        try (ProgramWindow window = new ProgramWindow(file, folder, Language.ENGLISH, clock)) {
            window.await("refused");
            NightColours.assertDark("refusal", window.picture("night-refused"));
            assertHighTargets(window);
        }
    }

    @Test
    void aNoticeOfAFailureIsDark() throws IOException {
        Files.writeString(folder.resolve("settings.json"), "null", UTF_8);
        clock.set(LocalDateTime.of(2026, 3, 5, 3, 12));
        Path file = folder.resolve("diary.cramps");
        try (ProgramWindow window = new ProgramWindow(file, folder, Language.ENGLISH, clock)) {
            window.await("notice-text");
            NightColours.assertDark("failure", window.picture("night-failure"));
            assertHighTargets(window);
        }
    }
}
