package org.crampdiary.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.crampdiary.model.Refusal.Kind;
import org.crampdiary.store.PrivateFiles;
import org.crampdiary.store.Protection;
import org.crampdiary.store.protection.Keyring;
import org.crampdiary.store.protection.ProtectedFile;
import org.crampdiary.store.protection.Seal;

/** The protection of an open diary. */
final class SqliteProtection implements Protection {

    private final SqliteDiaryStore store;
    private final OpenedDiary diary;
    private final OtherCopies copies;

    SqliteProtection(SqliteDiaryStore store, OpenedDiary diary) {
        this.store = store;
        this.diary = diary;
        this.copies = new OtherCopies(diary.file());
    }

    @Override
    public boolean isOn() {
        synchronized (store) {
            return diary.format().isSealed();
        }
    }

    @Override
    public void teach(Keyring keyring) {
        synchronized (store) {
            if (diary.format() instanceof SealedFormat sealed) {
                keyring.add(sealed.seal());
            }
        }
    }

    @Override
    public byte[] sealed(byte[] plain) {
        synchronized (store) {
            return diary.format() instanceof SealedFormat sealed
                    ? sealed.seal().seal(plain)
                    : plain;
        }
    }

    @Override
    public byte[] opened(Path file) throws IOException {
        if (!ProtectedFile.is(file)) {
            return Files.readAllBytes(file);
        }
        try (Keyring keyring = Keyring.empty()) {
            teach(keyring);
            try (Seal seal = keyring.open(file)) {
                return seal.open(Files.readAllBytes(file), file.getFileName().toString());
            }
        }
    }

    @Override
    public boolean hasRecoveryCode() {
        synchronized (store) {
            return diary.format() instanceof SealedFormat sealed && sealed.seal().hasRecoveryCode();
        }
    }

    @Override
    public void switchOn(char[] passphrase) {
        synchronized (store) {
            if (isOn()) {
                throw Refusal.notDone("refusal.already-protected");
            }
            become(new SealedFormat(Seal.of(passphrase)));
        }
    }

    @Override
    public void switchOff(char[] passphrase) {
        synchronized (store) {
            checked(passphrase);
            become(DiaryFormat.PLAIN);
        }
    }

    @Override
    public void changePassphrase(char[] now, char[] next) {
        synchronized (store) {
            checked(now);
            become(new SealedFormat(Seal.of(next)));
        }
    }

    @Override
    public boolean isOpenedByCode() {
        synchronized (store) {
            return diary.format() instanceof SealedFormat sealed && sealed.seal().isByCode();
        }
    }

    @Override
    public void choosePassphrase(char[] next) {
        synchronized (store) {
            if (!isOpenedByCode()) {
                throw new IllegalStateException("the passphrase of the diary is to be typed");
            }
            diary.database();
            become(new SealedFormat(Seal.of(next)));
        }
    }

    @Override
    public char[] makeRecoveryCode(char[] passphrase) {
        synchronized (store) {
            Seal.Recoverable made = checked(passphrase).seal().withRecoveryCode();
            become(new SealedFormat(made.seal()));
            return made.code();
        }
    }

    /** The format of a diary that is protected, and that this opens. */
    private SealedFormat checked(char[] passphrase) {
        if (!(diary.format() instanceof SealedFormat sealed)) {
            throw Refusal.notDone("refusal.not-protected");
        }
        diary.database();
        try (Keyring keyring = Keyring.of(passphrase);
                Seal _ = keyring.open(diary.file())) {
            return sealed;
        } catch (IOException e) {
            throw notChanged(e);
        } catch (Refusal e) {
            throw new Refusal(Kind.NOT_DONE, e.sentences(), e);
        }
    }

    private void become(DiaryFormat next) {
        try {
            store.backUpFirst();
        } catch (RuntimeException e) {
            next.close();
            throw e;
        }
        try {
            diary.become(next);
        } catch (PrivateFiles.Unconfirmed e) {
            throw new Refusal(Kind.NOT_DONE, List.of(Phrase.of(UNCONFIRMED)), e);
        } catch (IOException e) {
            throw notChanged(e);
        }
    }

    private static Refusal notChanged(IOException problem) {
        String key = problem instanceof NoRoom ? "refusal.not-changed-full" : "refusal.not-changed";
        return new Refusal(Kind.NOT_DONE, List.of(Phrase.of(key)), problem);
    }

    @Override
    public Unprotected copies() {
        return among(copies.all());
    }

    @Override
    public Unprotected among(List<Path> files) {
        DiaryFormat now = format();
        try (now) {
            return now instanceof SealedFormat sealed
                    ? copies.unprotected(files, sealed.seal())
                    : Unprotected.NONE;
        }
    }

    @Override
    public List<Path> protectCopies(List<Path> chosen, char[] passphrase) {
        DiaryFormat now = format();
        try (now) {
            if (!(now instanceof SealedFormat sealed)) {
                throw Refusal.notDone("refusal.not-protected");
            }
            try (Keyring keyring = Keyring.of(passphrase)) {
                return copies.sealed(chosen, keyring, sealed);
            }
        }
    }

    /** That of now, for what may take long: others are not kept waiting. */
    private DiaryFormat format() {
        synchronized (store) {
            return diary.format().copy();
        }
    }

    @Override
    public void removeCopies(List<Path> chosen) {
        copies.remove(chosen);
    }
}
