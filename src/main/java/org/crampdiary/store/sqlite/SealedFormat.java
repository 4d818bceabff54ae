package org.crampdiary.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.protection.Keyring;
import org.crampdiary.store.protection.Seal;

/** A diary that is in memory while it is open, and sealed as a whole in its file. */
final class SealedFormat implements DiaryFormat {

    private final Seal seal;

    /**
     * @param seal is taken over
     */
    SealedFormat(Seal seal) {
        this.seal = seal;
    }

    Seal seal() {
        return seal;
    }

    @Override
    public boolean isSealed() {
        return true;
    }

    @Override
    public Keyring opener() {
        return Keyring.of(seal);
    }

    @Override
    public OpenedFile at(Path file) throws IOException {
        return new SealedFile(file, this);
    }

    @Override
    public DiaryDatabase openForReading(Path copy) throws SQLException, IOException {
        return inMemory(Files.readAllBytes(copy), copy, _ -> {});
    }

    /** What a sealed file holds, in memory; the bytes that were sealed are wiped. */
    DiaryDatabase inMemory(byte[] sealed, Path file, DiaryDatabase.Keeping keeping)
            throws SQLException, IOException {
        String name = file.getFileName().toString();
        byte[] plain = seal.open(sealed, name);
        try {
            if (!FileHeader.isOfPlainDiary(plain)) {
                throw Refusal.notOpened("refusal.protected-damaged", name);
            }
            return DiaryDatabase.inMemory(plain, keeping);
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    @Override
    public DiaryDatabase openNew(Path emptyFile) throws SQLException, IOException {
        return DiaryDatabase.inMemory(
                new byte[0], database -> Files.write(emptyFile, sealed(database)));
    }

    @Override
    public DiaryDatabase copyToTry(DiaryDatabase open, Path emptyFile)
            throws SQLException, IOException {
        byte[] plain = open.serialized();
        try {
            return DiaryDatabase.inMemory(plain, _ -> {});
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    @Override
    public void copy(DiaryDatabase open, Path emptyFile) throws SQLException, IOException {
        Files.write(emptyFile, sealed(open));
    }

    /** All that is committed, sealed. */
    byte[] sealed(DiaryDatabase open) throws SQLException {
        byte[] plain = open.serialized();
        try {
            return seal.seal(plain);
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    @Override
    public DiaryFormat copy() {
        return new SealedFormat(seal.copy());
    }

    @Override
    public void close() {
        seal.close();
    }
}
