package org.crampdiary.store.sqlite;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.crampdiary.store.protection.Keyring;

/** A diary as SQLite writes it. */
final class PlainFormat implements DiaryFormat {

    @Override
    public boolean isSealed() {
        return false;
    }

    @Override
    public Keyring opener() {
        return Keyring.empty();
    }

    @Override
    public OpenedFile at(Path file) throws IOException {
        return new PlainFile(file);
    }

    @Override
    public DiaryDatabase openForReading(Path copy) throws SQLException, IOException {
        return DiaryDatabase.openForReading(copy);
    }

    @Override
    public DiaryDatabase openNew(Path emptyFile) throws SQLException, IOException {
        return DiaryDatabase.openForWriting(emptyFile);
    }

    @Override
    public DiaryDatabase copyToTry(DiaryDatabase open, Path emptyFile)
            throws SQLException, IOException {
        copy(open, emptyFile);
        return DiaryDatabase.openForWriting(emptyFile);
    }

    /** The one way that neither disturbs SQLite's locks nor misses anything committed. */
    @Override
    public void copy(DiaryDatabase open, Path emptyFile) throws SQLException {
        try (PreparedStatement vacuum = open.connection().prepareStatement("VACUUM INTO ?")) {
            vacuum.setString(1, emptyFile.toAbsolutePath().toString());
            vacuum.execute();
        }
    }

    @Override
    public DiaryFormat copy() {
        return this;
    }

    @Override
    public void close() {}
}
