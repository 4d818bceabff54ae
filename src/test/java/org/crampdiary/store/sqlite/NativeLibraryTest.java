package org.crampdiary.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.crampdiary.model.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeLibraryTest {

    @TempDir Path cache;

    @Test
    void theFolderIsOursAloneAndThoseOfEndedProcessesGo() throws Exception {
        // No process has such a number: the limit of Linux is 2^22.
        Path ended = Files.createDirectory(cache.resolve("sqlite-999999999999"));
        Files.writeString(ended.resolve("libsqlitejdbc.so"), "old");
        Path running =
                Files.createDirectory(
                        cache.resolve("sqlite-" + ProcessHandle.current().parent().get().pid()));
        Path other = Files.createDirectory(cache.resolve("other"));
        Path own = Files.createDirectory(cache.resolve("sqlite-" + ProcessHandle.current().pid()));
        Files.writeString(own.resolve("planted"), "");

        Path folder = NativeLibrary.privateFolder(cache);

        assertThat(folder).isEqualTo(own).isEmptyDirectory();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
        assertThat(ended).doesNotExist();
        assertThat(running).exists();
        assertThat(other).exists();
    }

    @Test
    void withoutACacheATemporaryFolderIsUsed() throws Exception {
        Path file = Files.writeString(cache.resolve("file"), "");
        Path folder = NativeLibrary.privateFolder(file);
        assertThat(folder).isEmptyDirectory().doesNotHaveToString(file.toString());
        Files.delete(folder);
    }

    @Test
    void aFolderFromWhichNothingMayRunIsPassedOverAndInTheEndNamed() throws Exception {
        Path first = Files.createDirectories(cache.resolve("first/sqlite-1"));
        Path second = Files.createDirectories(cache.resolve("second/sqlite-1"));
        List<NativeLibrary.Candidate> candidates = List.of(() -> first, () -> second);
        List<Path> tried = new ArrayList<>();
        NativeLibrary.load(
                candidates,
                folder -> {
                    tried.add(folder);
                    if (folder.equals(first)) {
                        throw new IOException("noexec");
                    }
                });
        assertThat(tried).containsExactly(first, second);
        assertThat(first).doesNotExist();
        assertThatThrownBy(() ->
                        NativeLibrary.load(
                                candidates,
                                _ -> {
                                    throw new IOException("noexec");
                                }))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> {
                            assertThat(refusal.sentences().getFirst().key())
                                    .isEqualTo("refusal.no-library");
                            assertThat(refusal.sentences().getFirst().args().toString())
                                    .contains(first.getParent().toString())
                                    .contains(second.getParent().toString());
                        });
    }
}
