package org.crampdiary.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.crampdiary.model.Change;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Phrase;
import org.crampdiary.settings.BackupPlace;
import org.crampdiary.settings.Preferences;
import org.crampdiary.settings.Settings;
import org.crampdiary.settings.Upkept;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.protection.Keyring;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.store.sqlite.SqliteRecovery;
import org.crampdiary.ui.SettableClock;
import org.crampdiary.ui.parts.session.Background;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is looked after without anybody asking, and what of it is said, and when. */
class UpkeepTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);

    private final SettableClock clock =
            new SettableClock(ZoneId.of("Europe/Copenhagen"), DAY.atTime(10, 0));
    private final Settings settings = new Settings(Preferences.DEFAULT);
    private final List<String> said = new ArrayList<>();
    private boolean seen = true;

    @TempDir Path folder;

    private final class Heard implements Upkeep.Sayings {

        @Override
        public boolean say(Phrase sentence) {
            if (seen) {
                said.add(sentence.key());
            }
            return seen;
        }

        @Override
        public boolean told(List<Phrase> sentences) {
            return sentences.stream().allMatch(this::say);
        }

        @Override
        public boolean done(Phrase sentence) {
            return say(sentence);
        }

        @Override
        public boolean damaged(List<Phrase> damage) {
            return say(damage.getFirst());
        }
    }

    private Path file() {
        return folder.resolve("diary.cramps");
    }

    private DiaryStore open() {
        return SqliteDiaryStore.open(file(), clock);
    }

    private Upkeep upkeep(DiaryStore store) {
        return upkeep(store, Runnable::run);
    }

    private Upkeep upkeep(DiaryStore store, Executor writer) {
        return new Upkeep(
                store,
                new SqliteRecovery(file(), clock, Keyring.empty()),
                new Background(writer, Runnable::run, Runnable::run, Runnable::run),
                settings,
                clock,
                new Heard());
    }

    private static void round(Upkeep upkeep) {
        upkeep.backUp();
        upkeep.check();
    }

    private static Change cramp(String id) {
        return Change.of(new PutCramp(CrampBuilder.inNight(id, DAY).severity(5).build()));
    }

    private void damage() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE cramp SET severity = 4");
        }
    }

    private Path newestBackup() throws IOException {
        try (var files = Files.list(folder.resolve("backups"))) {
            return files.filter(each -> each.toString().endsWith(".cramps"))
                    .max(Path::compareTo)
                    .orElseThrow();
        }
    }

    @Test
    void thatItIsInTheFolderOfASyncServiceIsSaidByDayAndOnceForEachDiary() throws IOException {
        Files.createDirectory(folder.resolve(".stfolder"));
        clock.set(DAY.atTime(3, 0));
        try (DiaryStore store = open()) {
            Upkeep upkeep = upkeep(store);
            round(upkeep);
            assertThat(said).as("at night").isEmpty();
            clock.set(DAY.atTime(9, 0));
            seen = false;
            round(upkeep);
            seen = true;
            round(upkeep);
            round(upkeep);
            assertThat(said).containsExactly("place.synced");
            round(upkeep(store));
            assertThat(said).as("at the next start").hasSize(1);
            Settings others = new Settings(Preferences.DEFAULT);
            assertThat(others.preferences().toldPlaces().has(store.file())).isFalse();
        }
    }

    @Test
    void aSecondNameOfItsFileIsSaidOnceAtEachStart() throws IOException {
        try (DiaryStore store = open()) {
            Files.createLink(folder.resolve("other.cramps"), store.file());
            Upkeep upkeep = upkeep(store);
            round(upkeep);
            round(upkeep);
            assertThat(said).containsExactly("place.second-name");
            round(upkeep(store));
            assertThat(said).as("at the next start").hasSize(2);
            Files.createDirectory(folder.resolve(".stfolder"));
            round(upkeep(store));
            assertThat(said).contains("place.synced");
            said.clear();
            round(upkeep(store));
            assertThat(said).containsExactly("place.second-name");
        }
    }

    @Test
    void aSoundDiaryIsCheckedOnceAWeekAndNothingIsSaid() {
        try (DiaryStore store = open()) {
            store.apply(cramp("a"));
            round(upkeep(store));
            Upkept first = settings.preferences().upkept();
            assertThat(first.checkedOn()).isEqualTo("2026-03-04");
            assertThat(first.isCheckDue(store.file(), DAY.plusDays(6))).isFalse();
            assertThat(first.isCheckDue(store.file(), DAY.plusDays(7))).isTrue();
            assertThat(first.isCheckDue(store.file(), DAY.minusDays(1))).isTrue();
            assertThat(first.isCheckDue(folder.resolve("other.cramps"), DAY)).isTrue();
            clock.set(LocalDateTime.of(2026, 3, 12, 10, 0));
            round(upkeep(store));
            assertThat(settings.preferences().upkept().checkedOn()).isEqualTo("2026-03-12");
        }
        assertThat(said).isEmpty();
    }

    @Test
    void whatIsDamagedIsSaidByDayAndOnceWhileItIsOpen() throws SQLException {
        try (DiaryStore store = open()) {
            store.apply(cramp("a"));
            store.backUp();
        }
        damage();
        clock.set(DAY.plusDays(1).atTime(3, 0));
        try (DiaryStore store = open()) {
            Upkeep upkeep = upkeep(store);
            round(upkeep);
            assertThat(said).as("at night").isEmpty();
            clock.set(DAY.plusDays(1).atTime(9, 0));
            seen = false;
            round(upkeep);
            seen = true;
            round(upkeep);
            round(upkeep);
        }
        assertThat(said).containsExactly("damaged.cramp");
        assertThat(settings.preferences().upkept()).isEqualTo(Upkept.NEVER);
    }

    @Test
    void aCheckThatTakesLongIsNotBegunAgainMeanwhile() {
        List<Runnable> handedOver = new ArrayList<>();
        try (DiaryStore store = open()) {
            Upkeep upkeep = upkeep(store, handedOver::add);
            upkeep.check();
            upkeep.check();
            assertThat(handedOver).hasSize(1);
            handedOver.removeFirst().run();
            clock.set(DAY.plusDays(7).atTime(10, 0));
            upkeep.check();
            assertThat(handedOver).as("a week later").hasSize(1);
        }
    }

    @Test
    void aCheckThatFailsIsNotBegunAgainEveryFewSeconds() {
        List<Runnable> handedOver = new ArrayList<>();
        DiaryStore store = open();
        Upkeep upkeep = upkeep(store, handedOver::add);
        upkeep.check();
        store.close();
        handedOver.removeFirst().run();
        upkeep.check();
        assertThat(handedOver).isEmpty();
        assertThat(settings.preferences().upkept()).isEqualTo(Upkept.NEVER);
    }

    @Test
    void whoAsksIsToldWhatWasFound() throws SQLException {
        List<Runnable> handedOver = new ArrayList<>();
        try (DiaryStore store = open()) {
            store.apply(cramp("a"));
            Upkeep upkeep = upkeep(store, handedOver::add);
            upkeep.check();
            upkeep.checkNow();
            assertThat(handedOver).as("one is underway").hasSize(1);
            handedOver.removeFirst().run();
            assertThat(said).containsExactly("upkeep.sound");
            upkeep.checkNow();
            handedOver.removeFirst().run();
            assertThat(said).hasSize(2);
            clock.set(DAY.plusDays(9).atTime(10, 0));
            upkeep.check();
            handedOver.removeFirst().run();
            assertThat(said).as("by itself").hasSize(2);
        }
        damage();
        try (DiaryStore store = open()) {
            upkeep(store).checkNow();
            assertThat(said).last().isEqualTo("damaged.cramp");
        }
    }

    @Test
    void whoAsksIsToldWhyNothingCouldBeChecked() {
        DiaryStore store = open();
        Upkeep upkeep = upkeep(store);
        Path backups = folder.resolve("backups");
        store.close();
        upkeep.checkNow();
        assertThat(said).isEmpty();
        assertThat(backups).doesNotExist();
    }

    @Test
    void thatNoBackupCouldBeMadeIsSaidOnce() throws IOException {
        try (DiaryStore store = open()) {
            Files.writeString(folder.resolve("backups"), "a file where a folder should be");
            store.apply(cramp("a"));
            Upkeep upkeep = upkeep(store);
            round(upkeep);
            round(upkeep);
        }
        assertThat(said).containsExactly("refusal.folder-in-the-way");
    }

    @Test
    void aDamagedBackupIsSetAsideAndAnotherMade() throws IOException {
        try (DiaryStore store = open()) {
            store.apply(cramp("a"));
            store.backUp();
            Path damaged = newestBackup();
            byte[] bytes = Files.readAllBytes(damaged);
            bytes[0] = 'X';
            Files.write(damaged, bytes);
            round(upkeep(store));
            assertThat(said).containsExactly("upkeep.backup-damaged");
            assertThat(folder.resolve("backups/" + damaged.getFileName() + ".set-aside"))
                    .hasBinaryContent(bytes);
            assertThat(newestBackup()).isNotEqualTo(damaged);
            assertThat(store.isSound(newestBackup())).isTrue();
            assertThat(store.isSound(folder.resolve("none.cramps"))).isFalse();
        }
    }

    @Test
    void backupsAreCheckedWithAPassphraseThatIsNewSinceTheOpening() throws IOException {
        try (DiaryStore store = open();
                Keyring keyring = Keyring.empty()) {
            store.apply(cramp("a"));
            Upkeep upkeep =
                    new Upkeep(
                            store,
                            new SqliteRecovery(file(), clock, keyring),
                            new Background(
                                    Runnable::run, Runnable::run, Runnable::run, Runnable::run),
                            settings,
                            clock,
                            new Heard());
            store.protection().switchOn("three mild winters".toCharArray());
            store.backUp();
            Path damaged = newestBackup();
            byte[] bytes = Files.readAllBytes(damaged);
            bytes[bytes.length - 1] ^= 1;
            Files.write(damaged, bytes);
            upkeep.check();
            assertThat(said).containsExactly("upkeep.backup-damaged");
            assertThat(damaged).doesNotExist();
            assertThat(store.isSound(newestBackup())).isTrue();
        }
    }

    @Test
    void aSecondFolderThatIsNotThereIsSaidEveryFourteenDays() throws IOException {
        Path stick = Files.createDirectory(folder.resolve("stick"));
        settings.change(Preferences.DEFAULT.with(BackupPlace.chosen(stick)));
        try (DiaryStore store = open()) {
            store.apply(cramp("a"));
            Upkeep upkeep = upkeep(store);
            round(upkeep);
            assertThat(settings.preferences().upkept().copiedOn()).isEqualTo("2026-03-04");
            Path drawer = Files.move(stick, folder.resolve("drawer"));
            clock.set(DAY.plusDays(13).atTime(10, 0));
            round(upkeep);
            assertThat(said).isEmpty();
            clock.set(DAY.plusDays(14).atTime(23, 0));
            round(upkeep);
            assertThat(said).as("at night").isEmpty();
            clock.set(DAY.plusDays(15).atTime(10, 0));
            round(upkeep);
            round(upkeep);
            assertThat(said).containsExactly("upkeep.second-absent");
            clock.set(DAY.plusDays(28).atTime(10, 0));
            round(upkeep(store));
            assertThat(said).hasSize(1);
            clock.set(DAY.plusDays(29).atTime(10, 0));
            round(upkeep(store));
            assertThat(said).containsExactly("upkeep.second-absent", "upkeep.second-absent");
            Files.move(drawer, stick);
            round(upkeep);
            assertThat(settings.preferences().upkept().missedOn()).isNull();
            assertThat(said).hasSize(2);
        }
    }

    @Test
    void aCopyThatAStickHasSpoiltIsSaid() throws IOException {
        Path stick = Files.createDirectory(folder.resolve("stick"));
        settings.change(Preferences.DEFAULT.with(BackupPlace.chosen(stick)));
        try (DiaryStore store = open()) {
            store.apply(cramp("a"));
            store.backUp();
            upkeep(store).end().run();
            Path copy;
            try (var files = Files.walk(stick)) {
                copy = files.filter(Files::isRegularFile).findFirst().orElseThrow();
            }
            byte[] bytes = Files.readAllBytes(copy);
            bytes[bytes.length - 1] ^= 1;
            Files.write(copy, bytes);
            round(upkeep(store));
            assertThat(said).containsExactly("setting.second-mended");
            assertThat(copy).hasSameBinaryContentAs(newestBackup());
        }
    }
}
