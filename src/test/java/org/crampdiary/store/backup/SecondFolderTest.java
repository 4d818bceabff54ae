package org.crampdiary.store.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.crampdiary.store.backup.SecondFolder.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Backups are copied to a second folder when it is there, and nothing else in it is touched. */
class SecondFolderTest {

    private static final String NAME = "cramp-diary-backups-1";

    @TempDir Path folder;
    private Path stick;
    private boolean backupsAreSound = true;
    private String spoilt = "";
    private Backups backups;
    private SecondFolder second;

    @BeforeEach
    void aDiaryWithBackupsAndAStick() throws IOException {
        backups = new Backups(folder.resolve("diary.cramps"));
        stick = Files.createDirectory(folder.resolve("stick"));
        second = new SecondFolder(backups, stick, NAME, _ -> backupsAreSound);
        for (int number = 1; number <= 3; number++) {
            backup(number);
        }
    }

    private void backup(int number) throws IOException {
        Files.createDirectories(backups.folder());
        Files.writeString(backups.folder().resolve(name(number)), "backup " + number);
    }

    private static String name(int number) {
        return BackupFile.name("diary.cramps", number, LocalDate.of(2026, 3, 4), false);
    }

    private List<String> copies() throws IOException {
        return names(stick.resolve(NAME));
    }

    private static List<String> names(Path place) throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void allAreCopiedOnceAndForThePersonAlone() throws IOException {
        assertThat(second.caughtUp()).isEqualTo(State.SAME_DISK);
        assertThat(copies()).isEqualTo(names(backups.folder()));
        Path copy = stick.resolve(NAME).resolve(copies().getFirst());
        assertThat(copy).hasContent("backup 1");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)))
                .isEqualTo("rw-------");
    }

    @Test
    void aCopyThatIsCutOffIsMadeAnewAndKept() throws IOException {
        second.caughtUp();
        Path copy = stick.resolve(NAME).resolve(copies().getFirst());
        Files.writeString(copy, "back");
        second.caughtUp();
        assertThat(copy).hasContent("backup 1");
        assertThat(copy.resolveSibling(copy.getFileName() + ".set-aside")).hasContent("back");
    }

    /** As a stick does that forgets: the size is the same. */
    @Test
    void aNewCopyThatSaysSomethingElseIsMadeAnewAndSaid() throws IOException {
        second.caughtUp();
        Path copy = stick.resolve(NAME).resolve(copies().getLast());
        Files.writeString(copy, "backup X");
        assertThat(second.caughtUp()).isEqualTo(State.MENDED);
        assertThat(copy).hasContent("backup 3");
        assertThat(copy.resolveSibling(copy.getFileName() + ".set-aside")).hasContent("backup X");
        assertThat(second.caughtUp()).isEqualTo(State.SAME_DISK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"backup X", "cut"})
    void aCopyIsNotReplacedByABackupThatIsDamagedItself(String damage) throws IOException {
        second.caughtUp();
        backupsAreSound = false;
        Files.writeString(backups.folder().resolve(name(3)), damage);
        assertThat(second.caughtUp()).isEqualTo(State.UNLIKE);
        assertThat(stick.resolve(NAME).resolve(name(3))).hasContent("backup 3");
        assertThat(copies()).hasSize(3);
    }

    /** A folder stands in for a backup that cannot be copied. */
    @Test
    void whatDidNotFitHasRoomOnceOldCopiesAreGone() throws IOException {
        for (int number = 4; number <= 30; number++) {
            backup(number);
        }
        second.caughtUp();
        for (int number = 1; number <= 15; number++) {
            Files.delete(backups.folder().resolve(name(number)));
        }
        Files.delete(backups.folder().resolve(name(16)));
        Files.createDirectory(backups.folder().resolve(name(16)));
        Files.delete(stick.resolve(NAME).resolve(name(16)));
        assertThat(second.caughtUp()).isEqualTo(State.FAILED);
        assertThat(copies()).doesNotContain(name(1), name(15)).contains(name(17), name(30));
    }

    /** A disk for so many bytes of copies, and what is not ours on it. */
    private SecondFolder on(long bytes) {
        return new SecondFolder(
                backups,
                stick,
                NAME,
                copy -> !copy.getFileName().toString().equals(spoilt),
                (place, needed) -> used(place) + needed > bytes);
    }

    private static long used(Path place) {
        try (Stream<Path> files = Files.list(place)) {
            long used = 0;
            for (Path file : files.toList()) {
                used += Files.size(file);
            }
            return used;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void onAFullStickTheOldestCopiesMakeRoomForTheNewestAndNothingElseGoes() throws IOException {
        Files.createDirectories(stick.resolve(NAME));
        Files.writeString(stick.resolve(NAME).resolve("a.txt"), "Dear Ann");
        SecondFolder full = on(8 + 2L * "backup 1".length());
        assertThat(full.caughtUp()).isEqualTo(State.FULL);
        assertThat(copies()).containsExactly("a.txt", name(2), name(3));
        for (int number = 4; number <= 6; number++) {
            backup(number);
            assertThat(full.caughtUp()).isEqualTo(State.FULL);
            assertThat(copies()).containsExactly("a.txt", name(number - 1), name(number));
            assertThat(full.caughtUp()).as("and stays so").isEqualTo(State.FULL);
            assertThat(copies()).containsExactly("a.txt", name(number - 1), name(number));
        }
        assertThat(names(backups.folder())).hasSize(6);
        assertThat(on(1000).caughtUp()).isEqualTo(State.SAME_DISK);
        assertThat(copies()).hasSize(7);
    }

    @Test
    void theLastGoodCopyStaysUntilTheNewestIsThere() throws IOException {
        SecondFolder full = on(2L * "backup 1".length());
        assertThat(full.caughtUp()).isEqualTo(State.FULL);
        backup(4);
        spoilt = name(3); // the good one is the older
        assertThat(full.caughtUp()).isEqualTo(State.FULL);
        assertThat(copies()).containsExactly(name(2), name(4));
        backup(5);
        assertThat(on(8 + 7).caughtUp()).as("not even one could go for it").isEqualTo(State.FAILED);
        assertThat(copies()).containsExactly(name(2), name(4));
        Files.delete(stick.resolve(NAME).resolve(name(2)));
        assertThat(on(8).caughtUp()).as("it would be the last one").isEqualTo(State.FAILED);
        assertThat(copies()).containsExactly(name(4));
        spoilt = name(4);
        assertThat(on(8).caughtUp()).as("nobody knows which is good").isEqualTo(State.FAILED);
        assertThat(copies()).containsExactly(name(4));
    }

    @Test
    void theCopyFromBeforeAnUpdateStaysToo() throws IOException {
        String before = BackupFile.name("diary.cramps", 1, LocalDate.of(2026, 3, 4), true);
        Files.move(backups.folder().resolve(name(1)), backups.folder().resolve(before));
        SecondFolder full = on(3L * "backup 1".length());
        assertThat(full.caughtUp()).isEqualTo(State.SAME_DISK);
        backup(4);
        assertThat(full.caughtUp()).isEqualTo(State.FULL);
        assertThat(copies()).containsExactly(before, name(3), name(4));
    }

    @Test
    void withoutABackupYetItIsOnTheSameDiskAllTheSame() throws IOException {
        Files.createDirectory(folder.resolve("new"));
        Backups none = new Backups(folder.resolve("new/diary.cramps"));
        assertThat(new SecondFolder(none, stick, NAME, _ -> backupsAreSound).caughtUp())
                .isEqualTo(State.SAME_DISK);
    }

    @Test
    void anAbsentStickIsCaughtUpWhenItIsBack() throws IOException {
        second.caughtUp();
        Files.move(stick, folder.resolve("pulled out"));
        backup(4);
        assertThat(second.caughtUp()).isEqualTo(State.ABSENT);
        assertThat(stick).doesNotExist();
        Files.move(folder.resolve("pulled out"), stick);
        second.caughtUp();
        assertThat(copies()).hasSize(4);
    }

    @Test
    void oldCopiesGoAsBackupsDoAndWhatIsNotOursStays() throws IOException {
        Files.createDirectories(stick.resolve(NAME));
        Files.writeString(stick.resolve(NAME).resolve("letter.txt"), "Dear");
        Files.writeString(stick.resolve(NAME).resolve("letter.txt.part"), "My");
        Files.writeString(stick.resolve("diary-000001-2020-01-01.cramps"), "another diary's");
        Files.writeString(
                stick.resolve(NAME).resolve("diary-000009-2026-03-04.cramps.cramp-diary.part"), "");
        for (int number = 1; number <= 30; number++) {
            backup(number);
            second.caughtUp();
            for (BackupFile old : Retention.superfluous(backups.list())) {
                Files.delete(old.path());
            }
        }
        second.caughtUp();
        List<String> expected =
                Stream.concat(
                                names(backups.folder()).stream(),
                                Stream.of("letter.txt", "letter.txt.part"))
                        .toList();
        assertThat(copies()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(stick.resolve("diary-000001-2020-01-01.cramps")).hasContent("another diary's");
    }

    @Test
    void whatCannotBeWrittenIsTheAnswer() throws IOException {
        Files.writeString(stick.resolve(NAME), "a file where the folder would be");
        assertThat(second.caughtUp()).isEqualTo(State.FAILED);
    }

    @Test
    void onAnotherDiskItIsComplete() throws IOException {
        Path memory = Path.of("/dev/shm");
        assumeTrue(Files.isWritable(memory));
        Path other = Files.createTempDirectory(memory, "second");
        try {
            SecondFolder elsewhere = new SecondFolder(backups, other, NAME, _ -> true);
            assertThat(elsewhere.caughtUp())
                    .isEqualTo(
                            Files.getFileStore(other).equals(Files.getFileStore(folder))
                                    ? State.SAME_DISK
                                    : State.COMPLETE);
        } finally {
            for (Path copy :
                    backups.in(other.resolve(NAME)).stream().map(BackupFile::path).toList()) {
                Files.delete(copy);
            }
            Files.deleteIfExists(other.resolve(NAME));
            Files.delete(other);
        }
    }
}
