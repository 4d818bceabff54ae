package org.crampdiary.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.awaitility.Awaitility;
import org.crampdiary.model.Change;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.settings.BackupPlace;
import org.crampdiary.settings.DisplaySettings;
import org.crampdiary.settings.Preferences;
import org.crampdiary.settings.PreferencesFile;
import org.crampdiary.settings.Theme;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.protection.ProtectedFile;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.text.Language;
import org.crampdiary.ui.CutOff;
import org.crampdiary.ui.SettableClock;
import org.crampdiary.ui.Unspoken;
import org.crampdiary.ui.parts.session.Room;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plain copies in a second folder are named, protected and deleted once a passphrase is given. */
final class EarlierCopiesTest {

    private final SettableClock clock =
            new SettableClock(ZoneId.of("Europe/Copenhagen"), LocalDateTime.of(2026, 3, 4, 20, 0));

    @TempDir private Path folder;
    private Path file;
    private Path stick;

    /** Two backups, with copies on a stick; one of the backups is gone. */
    @BeforeEach
    void aDiaryWithAStick() throws IOException {
        file = folder.resolve("diary.cramps");
        stick = Files.createDirectory(folder.resolve("stick"));
        BackupPlace place = BackupPlace.chosen(stick);
        new PreferencesFile(folder.resolve("settings.json"))
                .save(
                        Preferences.DEFAULT
                                .with(place)
                                .with(
                                        DisplaySettings.DEFAULT
                                                .withTheme(Theme.NIGHT)
                                                .withTextPercent(200)));
        try (DiaryStore store = SqliteDiaryStore.open(file, clock)) {
            Path gone = store.backUp();
            store.apply(
                    Change.of(
                            new PutCramp(
                                    CrampBuilder.inNight("a", LocalDate.of(2026, 3, 3)).build())));
            store.backUp();
            place.forDiary(file, _ -> true).orElseThrow().caughtUp();
            Files.delete(gone);
        }
    }

    private List<Path> copies() throws IOException {
        try (var all = Files.walk(stick)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Test
    void theyAreProtectedAsThoseBesideTheDiaryAre() throws IOException {
        String passphrase = "three mild winters";
        try (ProgramWindow window = new ProgramWindow(file, folder, Language.DANISH, clock)) {
            window.await("tonight-start");
            window.go(Room.SETTINGS);
            window.click("protect-begin");
            window.type("protect-new", passphrase);
            window.type("protect-again", passphrase);
            window.press("protect-with-code");
            window.click("protect-go");
            window.awaitText("protect-plain-copies", "2 kopier");
            assertThat(window.shown("protect-plain-elsewhere")).isFalse();
            window.press("protect-copies");
            window.awaitText("protect-plain-elsewhere", "En kopi i den ekstra mappe");
            assertThat(window.shown("protect-plain-copies")).isFalse();
            window.rest();
            window.await("protect-elsewhere");
            window.picture("protect-elsewhere-da-night-200");
            assertThat(CutOff.under(window.stage().getScene().getRoot())).isEmpty();
            assertThat(Unspoken.under(window.stage().getScene().getRoot())).isEmpty();
            window.press("protect-elsewhere");
            window.awaitText("notice-text", "En kopi er nu beskyttet");
            Awaitility.await().until(() -> !window.shown("protect-plain-elsewhere"));
            for (Path copy : copies()) {
                assertThat(ProtectedFile.is(copy)).as(copy.toString()).isTrue();
            }
            Files.write(copies().getFirst(), "of before".getBytes(UTF_8));
            window.go(Room.TONIGHT);
            window.go(Room.SETTINGS);
            window.press("protect-delete-plain-elsewhere");
            window.press("protect-delete-yes");
            window.awaitText("notice-text", "slettet");
            assertThat(copies()).hasSize(2);
        }
    }
}
