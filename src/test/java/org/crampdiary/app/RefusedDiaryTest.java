package org.crampdiary.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.crampdiary.model.Region;
import org.crampdiary.settings.Preferences;
import org.crampdiary.settings.PreferencesFile;
import org.crampdiary.settings.Residence;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.CutOff;
import org.crampdiary.ui.SettableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A diary that cannot be opened: one plain sentence in the window, and nothing is touched. */
final class RefusedDiaryTest {

    private final SettableClock clock =
            new SettableClock(ZoneId.of("Europe/Copenhagen"), LocalDateTime.of(2026, 3, 4, 3, 12));

    @TempDir private Path folder;

    @Test
    void aSecondWindowOnTheSameDiarySaysSo() throws IOException {
        Path file = folder.resolve("diary.cramps");
        try (DiaryStore first = SqliteDiaryStore.open(file, clock)) {
            refused(file, Language.ENGLISH, "open in another window", 3);
            assertThat(first.verify()).isEmpty();
        }
    }

    @Test
    void onceTheOtherWindowIsClosedTryingAgainOpensTheDiary() {
        Path file = folder.resolve("diary.cramps");
        DiaryStore first = SqliteDiaryStore.open(file, clock);
        try (ProgramWindow window = new ProgramWindow(file, folder, Language.ENGLISH, clock)) {
            window.await("refused");
            first.close();
            window.click("refused-again");
            window.await("tonight-start");
            assertThat(Desktop.exitCode()).isZero();
        }
    }

    @Test
    void aFileThatIsNotADiaryIsLeftAsItIs() throws IOException {
        Path file = folder.resolve("diary.cramps");
        Files.writeString(file, "Dear diary,\nlast night", UTF_8);
        refused(file, Language.ENGLISH, "cannot be read as a diary", 3);
        assertThat(file).hasContent("Dear diary,\nlast night");
    }

    @Test
    void aDiaryThatIsGoneIsNotBegunAnewWhileItHasBackups() throws IOException {
        Path file = folder.resolve("diary.cramps");
        try (DiaryStore store = SqliteDiaryStore.open(file, clock)) {
            store.backUp();
        }
        Files.delete(file);
        refused(file, Language.ENGLISH, "is not where it was", 3);
        refused(file, Language.DANISH, "er ikke, hvor den var", 3);
        assertThat(file).doesNotExist();
    }

    @Test
    void aBackupTakesNoEntriesAndNothingIsWrittenBesideIt() throws IOException {
        Path backup;
        try (DiaryStore store = SqliteDiaryStore.open(folder.resolve("diary.cramps"), clock)) {
            backup = store.backUp();
        }
        for (Language language : Language.values()) {
            try (ProgramWindow window = new ProgramWindow(backup, folder, language, clock)) {
                window.await("refused");
                window.rest();
                assertThat(window.text("refused-why")).contains("diary.cramps", "restore");
                assertThat(window.shown("refused-again")).isFalse();
                assertThat(Desktop.exitCode()).isEqualTo(3);
                window.picture("refused-backup-" + language.code());
            }
        }
        assertThat(backup.getParent().toFile().list())
                .containsExactly(backup.getFileName().toString());
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("file"), "", UTF_8);
        refused(inTheWay.resolve("diary.cramps"), Language.DANISH, inTheWay.toString(), 3);
        assertThat(inTheWay).isEmptyFile();
    }

    @Test
    void damagedSettingsAreNamedInTheWindowThatOpensWithTheUsualOnes() throws IOException {
        Path settings = Files.writeString(folder.resolve("settings.json"), "null", UTF_8);
        Path file = folder.resolve("diary.cramps");
        try (ProgramWindow window = new ProgramWindow(file, folder, Language.ENGLISH, clock)) {
            window.await("tonight-start");
            window.awaitText("notice-text", settings.toString());
        }
        assertThat(new PreferencesFile(settings).load().problem()).as("said once").isNull();
        assertThat(folder.resolve("settings.json.set-aside")).hasContent("null");
    }

    /** Such as another number to ring. */
    @ParameterizedTest
    @EnumSource
    void changedSettingsAreUsedAndSaidOnce(Language language) throws IOException {
        Path settings = changedSettings();
        Path file = folder.resolve("diary.cramps");
        String said = new Messages(language).text("setting.changed");
        try (ProgramWindow window = new ProgramWindow(file, folder, language, clock)) {
            window.await("tonight-start");
            window.awaitText("notice-text", said);
            window.picture("settings-changed-" + language.code());
            window.rest();
        }
        PreferencesFile.Loaded after = new PreferencesFile(settings).load();
        assertThat(after.problem()).isNull();
        assertThat(after.preferences().residence().outOfHoursNumber()).isEqualTo("1873");
    }

    private Path changedSettings() throws IOException {
        Path settings = folder.resolve("settings.json");
        new PreferencesFile(settings)
                .save(
                        Preferences.DEFAULT.with(
                                new Residence(Region.DENMARK_CAPITAL, "112", "1813")));
        Files.writeString(settings, Files.readString(settings).replace("1813", "1873"));
        return settings;
    }

    /** Where nothing of the settings stands in the window, they are told of once a diary does. */
    @ParameterizedTest
    @ValueSource(strings = {"changed", "damaged"})
    void whatIsWrongWithTheSettingsIsNotSaidOfARefusedDiaryButAfterIt(String how)
            throws IOException {
        Path settings = changedSettings();
        if (how.equals("damaged")) {
            Files.writeString(settings, "null", UTF_8);
        }
        Path file = folder.resolve("diary.cramps");
        try (DiaryStore _ = SqliteDiaryStore.open(file, clock)) {
            refused(file, Language.ENGLISH, "open in another window", 3);
        }
        try (ProgramWindow window = new ProgramWindow(file, folder, Language.ENGLISH, clock)) {
            window.await("tonight-start");
            window.awaitText("notice-text", "settings");
            window.rest();
        }
        assertThat(new PreferencesFile(settings).load().problem()).isNull();
    }

    private void refused(Path diary, Language language, String words, int exitCode) {
        try (ProgramWindow window = new ProgramWindow(diary, folder, language, clock)) {
            window.await("refused");
            window.rest();
            assertThat(window.text("refused-why")).contains(words).doesNotContain("Exception");
            assertThat(window.text("refused-why").strip()).endsWith(".");
            assertThat(CutOff.under(window.stage().getScene().getRoot())).isEmpty();
            assertThat(Desktop.exitCode()).isEqualTo(exitCode);
            window.picture("refused-light-" + language.code());
        }
    }
}
