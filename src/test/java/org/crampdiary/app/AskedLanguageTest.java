package org.crampdiary.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.awaitility.Awaitility;
import org.crampdiary.settings.Preferences;
import org.crampdiary.settings.PreferencesFile;
import org.crampdiary.text.Language;
import org.crampdiary.ui.SettableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A language asked for at the start, and what is kept of the settings. */
final class AskedLanguageTest {

    private final SettableClock clock =
            new SettableClock(ZoneId.of("Europe/Copenhagen"), LocalDateTime.of(2026, 3, 4, 20, 0));

    @TempDir private Path folder;

    private ProgramWindow open(@Nullable Path diary) {
        ProgramWindow window = new ProgramWindow(diary, folder, Language.DANISH, clock);
        window.robot.push(KeyCode.CONTROL, KeyCode.DIGIT6);
        return window;
    }

    private Preferences kept() {
        return new PreferencesFile(folder.resolve("settings.json")).load().preferences();
    }

    private static boolean pressed(ProgramWindow window, String id) {
        return ((ToggleButton) window.await(id)).isSelected();
    }

    @Test
    void aLanguageAskedForIsShownButNotKeptUntilOneIsChosen() {
        try (ProgramWindow window = open(folder.resolve("a.cramps"))) {
            assertThat(pressed(window, "settings-language-da")).isTrue();
            window.click("settings-text-125");
            window.click("settings-language-en");
            window.awaitText("room-settings", "Settings");
            assertThat(pressed(window, "settings-language-en")).isTrue();
        }
        assertThat(kept().display().textPercent()).isEqualTo(125);
        assertThat(kept().language()).isEqualTo(Language.ENGLISH);
    }

    /** The rooms are built anew for each of these. */
    @ParameterizedTest
    @ValueSource(strings = {"settings-glass-fl-oz-8", "settings-language-en"})
    void theSettingsStayWhereTheyWereScrolled(String choice) {
        try (ProgramWindow window = open(folder.resolve("a.cramps"))) {
            Node before = window.await(choice);
            window.click(choice);
            Awaitility.await().until(() -> !window.await(choice).equals(before));
            window.awaitFocus(choice);
            window.rest();
            assertThat(pressed(window, choice)).isTrue();
            assertThat(down(window.await(choice))).isCloseTo(down(before), within(2.0));
        }
    }

    private static double down(Node node) {
        return node.localToScene(0, 0).getY();
    }

    @Test
    void anotherSettingDoesNotKeepTheLanguageThatWasAskedFor() {
        try (ProgramWindow window = open(folder.resolve("a.cramps"))) {
            window.click("settings-text-125");
        }
        assertThat(kept().display().textPercent()).isEqualTo(125);
        assertThat(kept().language()).isNull();
    }

    @Test
    void nothingThatIsSetInTheInventedDiaryIsKept() {
        try (ProgramWindow window = open(null)) {
            window.click("settings-text-125");
            window.click("settings-language-en");
            window.awaitText("room-settings", "Settings");
        }
        assertThat(Files.exists(folder.resolve("settings.json"))).isFalse();
    }
}
