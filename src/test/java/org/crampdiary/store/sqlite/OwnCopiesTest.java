package org.crampdiary.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.crampdiary.model.Change;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.backup.Backups;
import org.crampdiary.store.backup.SecondFolder;
import org.crampdiary.store.protection.Keyring;
import org.crampdiary.store.recovery.Recovery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A copy that a person made beside a diary stays, whatever they call it. */
class OwnCopiesTest {

    private static final Clock CLOCK = Clock.systemUTC();
    private static final List<String> ENDINGS =
            List.of(
                    ".new",
                    ".back",
                    ".tried",
                    ".sealing",
                    ".back.sealing",
                    ".part",
                    ".bak",
                    ".tmp");

    @TempDir Path folder;
    private Path file;
    private Diary saved = Diary.EMPTY;

    @BeforeEach
    void aDiaryWithOneCramp() throws IOException {
        folder = folder.toRealPath();
        file = folder.resolve("diary.cramps");
        try (DiaryStore store = SqliteDiaryStore.open(file, CLOCK)) {
            saved =
                    store.apply(
                                    Change.of(
                                            new PutCramp(
                                                    CrampBuilder.inNight("a", LocalDate.EPOCH)
                                                            .build())))
                            .after();
        }
    }

    private Path beside(String ending) {
        return folder.resolve("diary.cramps" + ending);
    }

    private Recovery recovery() {
        return new SqliteRecovery(file, CLOCK, Keyring.empty());
    }

    @Test
    void copiesOfTheirOwnStayBesideADiaryThatIsOpenedUpdatedProtectedAndPutBack() throws Exception {
        for (String ending : ENDINGS) {
            Files.copy(file, beside(ending));
            Files.writeString(beside(ending + "-journal"), "theirs");
        }
        Path backup;
        try (DiaryStore store = SqliteDiaryStore.open(file, CLOCK)) {
            backup = store.backUp();
            store.protection().switchOn("one two three four".toCharArray());
            store.backUp();
            assertThat(store.protection().copies().plain())
                    .contains(beside(".new"), beside(".back"), beside(".tried"));
            store.protection().switchOff("one two three four".toCharArray());
        }
        recovery().restore(backup);
        Files.delete(file);
        recovery().begin();
        for (String ending : ENDINGS) {
            assertThat(beside(ending + "-journal")).hasContent("theirs");
            Files.delete(beside(ending + "-journal"));
            try (DiaryStore copy = SqliteDiaryStore.open(beside(ending), CLOCK)) {
                assertThat(copy.current()).as(ending).isEqualTo(saved);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".new", ".back", ".tried", ".sealing", ".bak"})
    void theOnlyGoodCopyIsPutBackAndStays(String ending) throws Exception {
        Path copy = Files.copy(file, beside(ending));
        Files.writeString(file, "garbage");
        assertThat(recovery().restore(copy).cramps()).isEqualTo(1);
        assertThat(copy).exists();
        try (DiaryStore store = SqliteDiaryStore.open(file, CLOCK)) {
            assertThat(store.current().cramps()).isEqualTo(saved.cramps());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".new", ".back", ".tried", ".sealing"})
    void aDiaryThatWasGivenSuchANameIsMissing(String ending) throws Exception {
        Files.move(file, beside(ending));
        Files.delete(folder.resolve("diary.cramps.lock"));
        assertThatThrownBy(() -> SqliteDiaryStore.open(file, CLOCK).close())
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> {
                            assertThat(refusal.sentences().getFirst().key())
                                    .isEqualTo("refusal.diary-missing");
                            assertThat(refusal.sentences().getFirst().args())
                                    .contains(beside(ending).toString());
                        });
        assertThat(file).doesNotExist();
        assertThat(recovery().restore(beside(ending)).cramps()).isEqualTo(1);
        assertThat(beside(ending)).exists();
    }

    @Test
    void copiesAmongTheBackupsAndInTheSecondFolderStay() throws Exception {
        Path stick = Files.createDirectory(folder.resolve("stick"));
        Backups backups = new Backups(file);
        SecondFolder second = new SecondFolder(backups, stick, "copies", _ -> true);
        Files.createDirectories(second.folder());
        Files.createDirectories(backups.folder());
        for (Path place : List.of(second.folder(), backups.folder())) {
            Path theirs = place.resolve("diary-000001-2026-03-04.cramps.part");
            Files.writeString(theirs, "theirs");
            Files.writeString(place.resolve("letter.part"), "theirs");
            Files.writeString(
                    place.resolve("diary-000001-2026-03-04.cramps.cramp-diary.part"), "ours");
        }
        try (DiaryStore store = SqliteDiaryStore.open(file, CLOCK)) {
            store.backUp();
        }
        assertThat(second.caughtUp()).isEqualTo(SecondFolder.State.SAME_DISK);
        for (Path place : List.of(second.folder(), backups.folder())) {
            assertThat(place.resolve("diary-000001-2026-03-04.cramps.part")).hasContent("theirs");
            assertThat(place.resolve("letter.part")).hasContent("theirs");
            assertThat(place.resolve("diary-000001-2026-03-04.cramps.cramp-diary.part"))
                    .doesNotExist();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "diary.cramps.cramp-diary-new.part",
                "diary.cramps.cramp-diary-back.part",
                "diary.cramps.cramp-diary-sealing.part",
                "link",
                "backups/diary-000001-2026-03-04.cramps.cramp-diary.part"
            })
    void whatTheProgramMayRemoveIsNotPutBackAndStays(String name) throws Exception {
        Path copy = folder.resolve(name);
        Files.createDirectories(copy.getParent());
        if (name.equals("link")) {
            Path part = Files.copy(file, beside(DiaryFiles.TRIED));
            Files.createSymbolicLink(copy, part);
        } else {
            Files.copy(file, copy);
        }
        Files.writeString(file, "garbage");
        assertThatThrownBy(() -> recovery().restore(copy))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.sentences().getFirst().key())
                                        .isEqualTo("refusal.copy-half-made"));
        assertThat(file).hasContent("garbage");
        Files.move(copy.toRealPath(), file, StandardCopyOption.REPLACE_EXISTING);
        try (DiaryStore store = SqliteDiaryStore.open(file, CLOCK)) {
            assertThat(store.current()).isEqualTo(saved);
        }
    }

    @Test
    void aDiaryThatCannotBeMadeLeavesNothingHalfMade() {
        Schema none = new Schema(1, List.of("classpath:nowhere"), Map.of());
        Path other = folder.resolve("other.cramps");
        assertThatThrownBy(() -> NewDiary.create(other, none, saved)).isInstanceOf(Exception.class);
        assertThat(folder).isDirectoryNotContaining("glob:**other*");
    }
}
