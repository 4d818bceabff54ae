package org.crampdiary.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.crampdiary.model.Change;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.CrampFields;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Edit.PutDraft;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.Edit.PutVisit;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightFields;
import org.crampdiary.model.Visit;
import org.crampdiary.settings.BackupPlace;
import org.crampdiary.settings.Preferences;
import org.crampdiary.settings.PreferencesFile;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.text.Language;
import org.crampdiary.ui.CutOff;
import org.crampdiary.ui.SettableClock;
import org.crampdiary.ui.parts.session.Room;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From Settings of a sound diary back to one of its backups, and forth again. */
final class GoBackTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private final SettableClock clock =
            new SettableClock(ZoneId.of("Europe/Copenhagen"), LocalDateTime.of(2026, 3, 4, 10, 0));

    @TempDir private Path folder;
    private Path file;
    private Path stick;

    /** Two backups, after which something was added, changed, deleted and only typed. */
    @BeforeEach
    void aDiaryThatWentOn() throws IOException {
        file = folder.resolve("diary.cramps");
        stick = Files.createDirectory(folder.resolve("stick"));
        try (DiaryStore store = SqliteDiaryStore.open(file, clock)) {
            store.apply(cramp("a", 4));
            store.apply(cramp("b", 4));
            store.backUp();
            store.apply(cramp("c", 4));
            store.backUp();
            store.apply(cramp("c", 9));
            store.apply(
                    Change.of(
                            new PutNight(Night.empty(DAY).with(NightFields.NOTE, "slept well")),
                            new PutVisit(new Visit("v", DAY, "GP", null, null, null, null))));
            store.apply(
                    Change.of(
                            new PutCramp(
                                    built("b", 4).with(CrampFields.DELETED_AT, clock.instant())),
                            new PutDraft("kept", "half a sentence")));
        }
    }

    private static Cramp built(String id, int severity) {
        return CrampBuilder.inNight(id, DAY).severity(severity).build();
    }

    private static Change cramp(String id, int severity) {
        return Change.of(new PutCramp(built(id, severity)));
    }

    @Test
    void backupsOfOneDayAreToldApartByTheirTime() throws IOException {
        int minute = 7;
        for (Path backup : backups().stream().sorted().toList()) {
            Instant made =
                    LocalDateTime.of(2026, 3, 4, 10, minute).atZone(clock.getZone()).toInstant();
            Files.setLastModifiedTime(backup, FileTime.from(made));
            minute += 11;
        }
        try (ProgramWindow window = new ProgramWindow(file, folder, Language.ENGLISH, clock)) {
            open(window);
            assertThat(window.await("goback-look-2").getAccessibleText()).contains("10:18");
            window.click("recovery-others");
            assertThat(window.await("goback-look-1").getAccessibleText()).contains("10:07");
            window.picture("goback-times-en");
        }
    }

    private void prefer(Preferences preferences) throws IOException {
        new PreferencesFile(folder.resolve("settings.json")).save(preferences);
    }

    private Diary diary() {
        try (DiaryStore store = SqliteDiaryStore.open(file, clock)) {
            assertThat(store.verify()).isEmpty();
            return store.current();
        }
    }

    private void open(ProgramWindow window) {
        window.await("tonight-start");
        window.go(Room.SETTINGS);
        window.press("settings-go-back");
        window.await("goback-look-2");
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, 10, 100, '1 night, 1 cramp, 1 other thing.', 1 cramp.",
        "ENGLISH, 10, 200, '1 night, 1 cramp, 1 other thing.', 1 cramp.",
        "DANISH, 10, 200, '1 nat, 1 krampe, 1 ting mere.', 1 krampe.",
        "DANISH, 3, 100, '1 nat, 1 krampe, 1 ting mere.', 1 krampe."
    })
    void whatWouldChangeIsSaidBeforeAYesAndCanBeTakenBack(
            Language language, int hour, int percent, String gone, String back) throws IOException {
        clock.set(LocalDateTime.of(2026, 3, hour < 10 ? 5 : 4, hour, 12));
        prefer(Preferences.DEFAULT.with(Preferences.DEFAULT.display().withTextPercent(percent)));
        String picture = "goback-" + language.code() + "-" + hour + "-" + percent;
        try (ProgramWindow window = new ProgramWindow(file, folder, language, clock)) {
            open(window);
            window.rest();
            window.picture(picture + "-list");
            window.click("recovery-others");
            window.click("goback-look-1");
            window.awaitText("goback-gone", gone);
            window.awaitText("goback-back", back);
            window.awaitFocus("goback-no");
            window.rest();
            assertThat(window.inSight("goback-no")).isTrue();
            assertThat(CutOff.under(window.stage().getScene().getRoot())).isEmpty();
            window.picture(picture);
            window.click("goback-yes");
            window.await("tonight-start");
            window.awaitText("notice-text", "000003");
            window.picture(picture + "-done");
        }
        Diary then = diary();
        assertThat(then.cramps()).extracting(Cramp::id).containsExactlyInAnyOrder("a", "b");
        assertThat(then.marks().drafts()).containsEntry("kept", "half a sentence");
        try (ProgramWindow window = new ProgramWindow(file, folder, language, clock)) {
            window.await("tonight-start");
            window.go(Room.SETTINGS);
            window.press("settings-go-back");
            window.click("recovery-others");
            window.click("goback-look-3");
            window.click("goback-yes");
            window.await("tonight-start");
        }
        assertThat(diary().cramps()).extracting(Cramp::id).containsExactlyInAnyOrder("a", "c");
        assertThat(diary().visits()).hasSize(1);
    }

    @Test
    void byKeyboardAndLeftAgainWithNothingChanged() throws IOException {
        Diary before = diary();
        try (ProgramWindow window = new ProgramWindow(file, folder, Language.ENGLISH, clock)) {
            open(window);
            window.awaitFocus("goback-leave");
            window.robot.push(KeyCode.TAB);
            window.awaitFocus("goback-look-2");
            window.robot.push(KeyCode.SPACE);
            window.awaitFocus("goback-no");
            window.awaitText("goback-earlier", "1 cramp");
            window.robot.push(KeyCode.SPACE);
            window.awaitFocus("goback-look-2");
            assertThat(window.shown("goback-answer")).isFalse();
            window.robot.push(KeyCode.ESCAPE);
            window.await("settings-go-back");
        }
        assertThat(diary()).isEqualTo(before);
        try (var backups = Files.list(folder.resolve("backups"))) {
            assertThat(backups).hasSize(2);
        }
    }

    @Test
    void aCopyOfTheSecondFolderStandsInForOneThatIsGone() throws IOException {
        BackupPlace place = BackupPlace.chosen(stick);
        prefer(Preferences.DEFAULT.with(place));
        place.forDiary(file, _ -> true).orElseThrow().caughtUp();
        Path oldest;
        try (var backups = Files.list(folder.resolve("backups"))) {
            oldest = backups.min(Path::compareTo).orElseThrow();
        }
        Files.delete(oldest);
        try (ProgramWindow window = new ProgramWindow(file, folder, Language.ENGLISH, clock)) {
            open(window);
            window.click("recovery-others");
            window.click("goback-look-1");
            window.awaitText("goback-gone", "1 night");
            window.rest();
            assertThat(window.text("recovery-looking")).isEmpty();
            window.picture("goback-second-en");
        }
    }

    @Test
    void aCopyThatCannotBePutBackLeavesTheDiaryAsItWas() throws IOException {
        Diary before = diary();
        try (ProgramWindow window = new ProgramWindow(file, folder, Language.ENGLISH, clock)) {
            open(window);
            window.click("goback-look-2");
            window.await("goback-yes");
            for (Path backup : backups()) {
                Files.delete(backup); // as a stick that is pulled out
            }
            window.click("goback-yes");
            window.await("tonight-start");
            window.awaitText("notice-text", "nothing was put back");
            window.go(Room.SETTINGS);
            window.press("settings-backup");
            window.awaitText("notice-text", "A backup was made");
            window.press("settings-check");
            window.awaitText("notice-text", "is sound");
        }
        assertThat(diary()).isEqualTo(before);
    }

    private List<Path> backups() throws IOException {
        try (var backups = Files.list(folder.resolve("backups"))) {
            return backups.toList();
        }
    }

    @Test
    void theInventedDiaryHasNoWayBackAndNoSecondFolder() throws IOException {
        prefer(Preferences.DEFAULT.with(BackupPlace.chosen(stick)));
        try (ProgramWindow window = new ProgramWindow(null, folder, Language.ENGLISH, clock)) {
            window.await("tonight-start");
            window.go(Room.SETTINGS);
            window.await("settings-backup");
            assertThat(window.shown("settings-go-back")).isFalse();
            assertThat(window.shown("settings-second-folder")).isFalse();
            window.press("settings-backup");
            window.awaitText("notice-text", "A backup was made");
        }
        assertThat(stick).isEmptyDirectory();
    }
}
