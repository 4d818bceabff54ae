package org.crampdiary.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import org.crampdiary.store.FullDisk;
import org.crampdiary.store.PrivateFiles;
import org.crampdiary.store.Sha256;

/**
 * A sealed file: each saving puts a new one in its place, in one step. What others put there is
 * known by its hash, since a file may be replaced by another of the same size and time.
 */
final class SealedFile implements OpenedFile {

    private final Path file;
    private final Path part;
    private final SealedFormat format;

    /** Of the file as it was read or saved last. */
    private byte[] known;

    /** Of what was written last, which is the file's if that was interrupted late enough. */
    private byte[] written;

    SealedFile(Path file, SealedFormat format) throws IOException {
        this.file = file;
        this.part = file.resolveSibling(file.getFileName() + DiaryFiles.SEALING);
        this.format = format;
        this.known = hash(Files.readAllBytes(file));
        this.written = known;
    }

    @Override
    public DiaryDatabase open() throws SQLException, IOException {
        byte[] sealed = Files.readAllBytes(file);
        DiaryDatabase database = format.inMemory(sealed, file, this::keep);
        written = hash(sealed);
        return database;
    }

    /** Puts what is committed in the file's place, durably. */
    private void keep(DiaryDatabase database) throws SQLException, IOException {
        byte[] sealed = format.sealed(database);
        Files.deleteIfExists(part);
        try {
            PrivateFiles.createFile(part);
            Files.write(part, sealed);
            if (isReplaced()) {
                throw new IOException("another program changed the file");
            }
            written = hash(sealed);
            PrivateFiles.replace(part, file);
        } catch (IOException e) {
            throw FullDisk.hasNoRoom(file.resolveSibling(""), sealed.length) ? new NoRoom(e) : e;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    @Override
    public boolean isReplaced() throws IOException {
        if (!Files.isRegularFile(file) && Files.exists(file.resolveSibling(""))) {
            return true;
        }
        byte[] now = hash(Files.readAllBytes(file));
        return !Arrays.equals(now, known) && !Arrays.equals(now, written);
    }

    /** What others wrote into it has replaced it. */
    @Override
    public boolean isChanged() {
        return false;
    }

    @Override
    public void saved() {
        known = written;
    }

    @Override
    public void failed() {}

    private static byte[] hash(byte[] content) {
        return Sha256.digest().digest(content);
    }
}
