package org.crampdiary.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/** A file that SQLite writes into: it stays the same one. */
final class PlainFile implements OpenedFile {

    private final Path file;
    private FileState known;
    private boolean leftByUs = true;

    PlainFile(Path file) throws IOException {
        this.file = file;
        this.known = FileState.of(file);
    }

    @Override
    public DiaryDatabase open() throws SQLException, IOException {
        return DiaryDatabase.openForWriting(file);
    }

    @Override
    public boolean isReplaced() throws IOException {
        boolean gone = Files.notExists(file) && Files.exists(file.resolveSibling(""));
        return gone || !FileState.of(file).isOfSameFile(known);
    }

    @Override
    public boolean isChanged() throws IOException {
        return leftByUs && !FileState.of(file).equals(known);
    }

    @Override
    public void saved() throws IOException {
        known = FileState.of(file);
        leftByUs = true;
    }

    @Override
    public void failed() {
        leftByUs = false;
    }
}
