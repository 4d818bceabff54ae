package org.crampdiary.store.sqlite;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.protection.Keyring;
import org.crampdiary.store.protection.ProtectedFile;

/** How a diary lies in a file: as SQLite writes it, or sealed as a whole. */
sealed interface DiaryFormat extends AutoCloseable permits PlainFormat, SealedFormat {

    DiaryFormat PLAIN = new PlainFormat();

    /**
     * The format of the file at {@code file}; plain when there is none.
     *
     * @return to be closed
     * @throws Refusal when it is protected, and damaged or not opened by {@code keyring}
     */
    static DiaryFormat of(Path file, Keyring keyring) throws IOException {
        return ProtectedFile.is(file) ? new SealedFormat(keyring.open(file)) : PLAIN;
    }

    boolean isSealed();

    /** What opens files in this format, as long as it is not closed itself; to be closed. */
    Keyring opener();

    /** The file of a diary that is opened, and whose lock is held. */
    OpenedFile at(Path file) throws IOException;

    /** Opens a copy that is not changed. */
    DiaryDatabase openForReading(Path copy) throws SQLException, IOException;

    /** Opens an empty file in which the tables are still to be made. */
    DiaryDatabase openNew(Path emptyFile) throws SQLException, IOException;

    /**
     * A copy of an open diary that anything may be tried on.
     *
     * @param emptyFile where it may be
     */
    DiaryDatabase copyToTry(DiaryDatabase open, Path emptyFile) throws SQLException, IOException;

    /** Fills an empty file with a copy of an open diary in this format. */
    void copy(DiaryDatabase open, Path emptyFile) throws SQLException, IOException;

    /** The same, closed by itself. */
    DiaryFormat copy();

    /** Wipes the key, if there is one. */
    @Override
    void close();
}
