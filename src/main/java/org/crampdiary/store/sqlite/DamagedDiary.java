package org.crampdiary.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.crampdiary.store.PrivateFiles;
import org.crampdiary.store.recovery.ReadProgress;
import org.jspecify.annotations.Nullable;

/** A copy of a damaged diary in a folder of its own, which goes when it is closed. */
final class DamagedDiary implements AutoCloseable {

    private final Path folder;
    private final Path copy;

    /** How the copy comes into the folder. */
    private interface Copying {
        void into(Path copy) throws IOException;
    }

    private DamagedDiary(Path diary, Copying copying) throws IOException {
        folder = TemporaryFolders.create("salvage");
        copy = folder.resolve(diary.getFileName());
        boolean copied = false;
        try {
            copying.into(copy);
            copied = true;
        } finally {
            if (!copied) {
                close();
            }
        }
    }

    /** Of a diary that nobody has open, with nothing made beside it. */
    static DamagedDiary copyOf(Path diary) throws IOException {
        return new DamagedDiary(
                diary,
                copy -> {
                    try (DiaryLock lock = DiaryLock.toRead(diary, DiaryLock.WAIT, _ -> {})) {
                        lock.copyInto(copy);
                    }
                });
    }

    /** Of a diary whose lock is held. */
    static DamagedDiary copyOfHeld(Path diary) throws IOException {
        return new DamagedDiary(
                diary,
                copy -> {
                    copy(diary, copy);
                    Path journal = diary.resolveSibling(diary.getFileName() + DiaryFiles.JOURNAL);
                    if (Files.isRegularFile(journal)) {
                        copy(journal, copy.resolveSibling(journal.getFileName()));
                    }
                });
    }

    private static void copy(Path from, Path to) throws IOException {
        PrivateFiles.createFile(to);
        Files.write(to, Files.readAllBytes(from));
    }

    /**
     * What can be read of it, with a backup.
     *
     * @param base its newest sound backup; null when there is none
     * @param progress is told of each row, and may give the reading up
     */
    Salvaged salvaged(@Nullable SoundBackup base, ReadProgress progress)
            throws IOException, SQLException {
        return new Salvaging(base, progress).of(copy);
    }

    @Override
    public void close() throws IOException {
        TemporaryFolders.remove(folder);
    }
}
