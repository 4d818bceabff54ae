package org.crampdiary.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.crampdiary.store.backup.Backups;
import org.crampdiary.store.recovery.Quarantine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that cannot be read is one problem of the disk, and never an unexpected one. */
class FolderContentTest {

    @TempDir Path folder;

    @BeforeEach
    void twoFolders() throws IOException {
        Files.createDirectories(folder.resolve("b/deep/deeper"));
        Files.createFile(folder.resolve("b/file"));
        Files.createFile(folder.resolve("a"));
    }

    @Test
    void allInItInTheOrderOfTheNames() throws IOException {
        assertThat(FolderContent.of(folder))
                .containsExactly(folder.resolve("a"), folder.resolve("b"));
        assertThat(FolderContent.twoDeep(folder))
                .containsExactly(
                        folder.resolve("a"),
                        folder.resolve("b"),
                        folder.resolve("b/deep"),
                        folder.resolve("b/file"));
        assertThat(FolderContent.of(folder.resolve("c"))).isEmpty();
        assertThat(FolderContent.twoDeep(folder.resolve("a"))).isEmpty();
    }

    @Test
    void oneThatCannotBeReadIsNoUnexpectedProblem() throws IOException {
        Path diary = folder.resolve("diary.cramps");
        Path kept = Files.createDirectories(folder.resolve("quarantine/2026-03-04"));
        Path backups = Files.createDirectory(folder.resolve("backups"));
        for (Path shut : new Path[] {folder.resolve("b"), kept, backups}) {
            Files.setPosixFilePermissions(shut, PosixFilePermissions.fromString("---------"));
        }
        try {
            assumeThat(Files.isReadable(kept)).as("everything is readable for root").isFalse();
            assertThatThrownBy(() -> FolderContent.of(folder.resolve("b")))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> FolderContent.twoDeep(folder))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(new Quarantine(diary)::files)
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(new Backups(diary)::files).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(new Backups(diary)::removeUnfinished)
                    .isInstanceOf(AccessDeniedException.class);
        } finally {
            for (Path shut : new Path[] {folder.resolve("b"), kept, backups}) {
                Files.setPosixFilePermissions(shut, PosixFilePermissions.fromString("rwx------"));
            }
        }
    }
}
