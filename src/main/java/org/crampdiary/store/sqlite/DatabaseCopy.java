package org.crampdiary.store.sqlite;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.PrivateFiles;
import org.crampdiary.store.backup.BackupSource;
import org.crampdiary.store.backup.DamagedCopy;
import org.jdbi.v3.core.JdbiException;

/**
 * Copies an open diary.
 *
 * @param format of the copy
 * @param structureIsCurrent whether entries can be read and so compared with their hashes
 */
record DatabaseCopy(DiaryDatabase database, DiaryFormat format, boolean structureIsCurrent)
        implements BackupSource {

    @Override
    public long backupNumber() throws IOException {
        try {
            return database.backupNumber();
        } catch (JdbiException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void keepBackupNumber(long number) throws IOException {
        try {
            database.keepBackupNumber(number);
        } catch (SQLException | JdbiException | PrivateFiles.Unconfirmed e) {
            throw new IOException(e);
        }
    }

    @Override
    public void copyInto(Path emptyFile) throws IOException {
        if (!damageInFile().isEmpty()) {
            throw new DamagedCopy("the diary is damaged");
        }
        try {
            format.copy(database, emptyFile);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /** The copy would say nothing of a spoilt index: it gets new ones. */
    private List<Phrase> damageInFile() throws IOException {
        try {
            return Damage.inFile(database.handle());
        } catch (JdbiException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void compare(Path copy) throws IOException {
        try (DiaryDatabase read = format.openForReading(copy)) {
            boolean sound =
                    (structureIsCurrent
                                    ? Damage.everywhere(read.handle())
                                    : Damage.inFile(read.handle()))
                            .isEmpty();
            if (!sound
                    || !TableContents.of(read.connection())
                            .equals(TableContents.of(database.connection()))) {
                throw new DamagedCopy("the copy is not sound or not equal to the diary");
            }
        } catch (SQLException | JdbiException e) {
            throw new IOException(e);
        } catch (Refusal e) {
            throw new DamagedCopy("the copy cannot be opened: " + e.getMessage());
        }
    }
}
