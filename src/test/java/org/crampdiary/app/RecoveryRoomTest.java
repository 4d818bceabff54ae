package org.crampdiary.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.crampdiary.model.Change;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.settings.Preferences;
import org.crampdiary.settings.PreferencesFile;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.text.Language;
import org.crampdiary.ui.CutOff;
import org.crampdiary.ui.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Something is wrong with the diary's file: the window offers the backups, the best one first. */
final class RecoveryRoomTest {

    private final SettableClock clock =
            new SettableClock(ZoneId.of("Europe/Copenhagen"), LocalDateTime.of(2026, 3, 4, 10, 0));

    @TempDir private Path folder;
    private Path file;

    /** A diary with a backup of one cramp and a later one of two. */
    @BeforeEach
    void aDiaryWithTwoBackups() {
        file = folder.resolve("diary.cramps");
        try (DiaryStore store = SqliteDiaryStore.open(file, clock)) {
            store.apply(cramp("a", LocalDate.of(2026, 3, 1)));
            store.backUp();
            store.apply(cramp("b", LocalDate.of(2026, 3, 2)));
            store.backUp();
        }
    }

    private static Change cramp(String id, LocalDate night) {
        return Change.of(new PutCramp(CrampBuilder.inNight(id, night).severity(5).build()));
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, 10, It holds 2 cramps. The last entry is of the night 2 → 3 March;",
        "DANISH, 3, Den rummer 2 kramper. Det sidste,"
    })
    void theNewestBackupIsOfferedFirstAndPutBackByOnePress(
            Language language, int hour, String holds) throws IOException {
        clock.set(LocalDateTime.of(2026, 3, 4, hour, 12));
        Files.writeString(file, "Dear diary", UTF_8);
        try (ProgramWindow window = new ProgramWindow(file, folder, language, clock)) {
            window.await("recovery-restore-2");
            window.await("recovery-others");
            window.awaitFocus("recovery-restore-2");
            assertThat(window.text("recovery-holds-2")).contains(holds);
            window.rest();
            assertThat(CutOff.under(window.stage().getScene().getRoot())).isEmpty();
            window.picture("recovery-" + language.code() + "-" + hour);
            assertThat(file).hasContent("Dear diary");
            assertThat(Desktop.exitCode()).isEqualTo(3);
            window.click("recovery-restore-2");
            window.await("tonight-start");
            window.awaitText("notice-text", "quarantine");
            assertThat(Desktop.exitCode()).isZero();
        }
        assertThat(folder.resolve("quarantine/2026-03-04/diary.cramps")).hasContent("Dear diary");
        try (DiaryStore store = SqliteDiaryStore.open(file, clock)) {
            assertThat(store.current().crampsWithTrash()).hasSize(2);
        }
    }

    @Test
    void anEarlierBackupCanBeChosenAndADamagedOneIsNotOffered() throws IOException {
        Files.delete(file);
        Path newest;
        try (var backups = Files.list(folder.resolve("backups"))) {
            newest = backups.max(Path::compareTo).orElseThrow();
        }
        Files.write(newest, new byte[100]);
        try (ProgramWindow window = new ProgramWindow(file, folder, Language.ENGLISH, clock)) {
            window.await("recovery-restore-1");
            window.awaitText("recovery-looking", "One more backup cannot be read");
            assertThat(window.shown("recovery-restore-2")).isFalse();
            window.click("recovery-restore-1");
            window.await("tonight-start");
            window.awaitText("notice-text", "Put back: 1 cramp.");
        }
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, 10", "DANISH, 3"})
    void whereTheDiaryIsMissingANewOneIsTheLastChoice(Language language, int hour)
            throws IOException {
        clock.set(LocalDateTime.of(2026, 3, 4, hour, 12));
        Files.delete(file);
        try (ProgramWindow window = new ProgramWindow(file, folder, language, clock)) {
            window.awaitFocus("recovery-restore-2");
            window.await("recovery-begin");
            window.rest();
            assertThat(CutOff.under(window.stage().getScene().getRoot())).isEmpty();
            window.picture("recovery-begin-" + language.code() + "-" + hour);
            window.click("recovery-begin");
            window.await("tonight-start");
            window.awaitText(
                    "notice-text", language == Language.DANISH ? "ny dagbog" : "new diary");
            assertThat(Desktop.exitCode()).isZero();
        }
        try (DiaryStore store = SqliteDiaryStore.open(file, clock)) {
            assertThat(store.current().crampsWithTrash()).isEmpty();
        }
        assertThat(folder.resolve("backups").toFile().list()).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void aBackupThatIsOnlyInUseIsNotCalledDamaged() throws IOException {
        Files.delete(file);
        Path newest;
        try (var backups = Files.list(folder.resolve("backups"))) {
            newest = backups.max(Path::compareTo).orElseThrow();
        }
        Path elsewhere = Files.move(newest, folder.resolve("elsewhere.cramps"));
        Files.createSymbolicLink(newest, elsewhere);
        try (DiaryStore _ = SqliteDiaryStore.open(elsewhere, clock);
                ProgramWindow window = new ProgramWindow(file, folder, Language.ENGLISH, clock)) {
            window.await("recovery-restore-1");
            window.awaitText("recovery-problem", "is open in another window or program");
            assertThat(window.shown("recovery-restore-2")).isFalse();
        }
    }

    @Test
    void withoutASoundBackupAnotherCopyCanBeChosen() throws IOException {
        Path saved = folder.resolve("saved.pdf"); // what the window's file dialog answers
        try (var backups = Files.list(folder.resolve("backups"))) {
            Files.move(backups.max(Path::compareTo).orElseThrow(), saved);
        }
        try (var backups = Files.list(folder.resolve("backups"))) {
            Files.delete(backups.findFirst().orElseThrow());
        }
        Files.write(file, new byte[0]);
        try (ProgramWindow window = new ProgramWindow(file, folder, Language.ENGLISH, clock)) {
            window.awaitText("recovery-looking", "No backup lies beside the diary.");
            assertThat(window.text("refused-why")).doesNotContain("backup");
            window.picture("recovery-none-en");
            window.click("recovery-other-copy");
            window.await("tonight-start");
        }
    }

    @Test
    void aCopyThatIsNoDiaryIsRefusedAndTheRoomStays() throws IOException {
        Files.writeString(folder.resolve("saved.pdf"), "Dear doctor", UTF_8);
        Files.write(file, new byte[0]);
        try (ProgramWindow window = new ProgramWindow(file, folder, Language.ENGLISH, clock)) {
            window.await("recovery-restore-2");
            window.click("recovery-other-copy");
            window.awaitText("recovery-problem", "is not a diary of this program");
            window.await("recovery-restore-2");
        }
        assertThat(file).isEmptyFile();
    }

    /** The last cramp was written after the newest backup, and a night's page is lost. */
    @ParameterizedTest
    @CsvSource({
        "ENGLISH, 10, 100, 1 cramp",
        "DANISH, 10, 200, 1 krampe",
        "ENGLISH, 3, 200, 1 cramp",
        "DANISH, 3, 100, 1 krampe"
    })
    void whatCanBeReadOfTheDamagedFileIsOfferedFirst(
            Language language, int hour, int percent, String gained) throws Exception {
        clock.set(LocalDateTime.of(2026, 3, 4, hour, 12));
        try (DiaryStore store = SqliteDiaryStore.open(file, clock)) {
            store.apply(cramp("c", LocalDate.of(2026, 3, 3)));
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE cramp SET severity = 4 WHERE id = 'b'");
        }
        byte[] bytes = Files.readAllBytes(file);
        bytes[0] = 'X';
        Files.write(file, bytes);
        new PreferencesFile(folder.resolve("settings.json"))
                .save(
                        Preferences.DEFAULT.with(
                                Preferences.DEFAULT.display().withTextPercent(percent)));
        try (ProgramWindow window = new ProgramWindow(file, folder, language, clock)) {
            window.await("recovery-restore-2");
            window.awaitFocus("recovery-salvage");
            assertThat(window.text("recovery-salvage-gains")).contains(gained);
            assertThat(window.text("recovery-salvage-lost")).contains("2026");
            assertThat(window.text("refused-why"))
                    .contains("diary.cramps")
                    .doesNotContain("choose another", "vælg en anden");
            assertThat(window.inSight("recovery-salvage")).isTrue();
            window.rest();
            assertThat(CutOff.under(window.stage().getScene().getRoot())).isEmpty();
            window.picture("salvage-" + language.code() + "-" + hour + "-" + percent);
            assertThat(file).hasBinaryContent(bytes);
            window.click("recovery-salvage");
            window.await("tonight-start");
            window.awaitText("notice-text", "quarantine");
        }
        assertThat(folder.resolve("quarantine/2026-03-04/diary.cramps")).hasBinaryContent(bytes);
        try (DiaryStore store = SqliteDiaryStore.open(file, clock)) {
            assertThat(store.current().crampsWithTrash()).hasSize(3);
        }
    }

    /** The diary opens without the entry, and says so with a way to what is sound. */
    @ParameterizedTest
    @CsvSource({"ENGLISH, 100, 1 March 2026", "DANISH, 200, 1. marts 2026"})
    void aDamagedEntryOfADiaryThatOpensLeadsToWhatCanBePutBack(
            Language language, int percent, String night) throws Exception {
        try (DiaryStore store = SqliteDiaryStore.open(file, clock)) {
            store.apply(cramp("c", LocalDate.of(2026, 3, 3)));
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE cramp SET deleted_at = 'once' WHERE id = 'a'");
        }
        byte[] bytes = Files.readAllBytes(file);
        new PreferencesFile(folder.resolve("settings.json"))
                .save(
                        Preferences.DEFAULT.with(
                                Preferences.DEFAULT.display().withTextPercent(percent)));
        String picture = "damaged-entry-" + language.code() + "-" + percent;
        try (ProgramWindow window = new ProgramWindow(file, folder, language, clock)) {
            window.await("tonight-start");
            window.awaitText("notice-text", night);
            window.picture(picture + "-said");
            window.click("notice-action");
            window.awaitFocus("recovery-salvage");
            assertThat(window.text("refused-why")).contains(night);
            window.rest();
            assertThat(CutOff.under(window.stage().getScene().getRoot())).isEmpty();
            window.picture(picture);
            window.click("refused-again");
            window.await("tonight-start");
            window.awaitText("notice-text", night);
            window.click("notice-action");
            window.click("recovery-salvage");
            window.await("tonight-start");
            window.awaitText("notice-text", "quarantine");
            assertThat(Desktop.exitCode()).isZero();
        }
        assertThat(folder.resolve("quarantine/2026-03-04/diary.cramps")).hasSize(bytes.length);
        try (DiaryStore store = SqliteDiaryStore.open(file, clock)) {
            assertThat(store.verify()).isEmpty();
            assertThat(store.current().crampsWithTrash()).hasSize(3);
            assertThat(store.current().cramp("a").severity()).isEqualTo(5);
        }
    }
}
