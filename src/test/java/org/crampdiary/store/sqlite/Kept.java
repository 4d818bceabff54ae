package org.crampdiary.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import org.crampdiary.model.Diary;
import org.crampdiary.store.protection.Keyring;
import org.crampdiary.store.protection.Seal;

/** How the diary of a test is kept, which is to make no difference. */
enum Kept {
    PLAIN {
        @Override
        SqliteDiaryStore open(Path file, Clock clock) {
            return SqliteDiaryStore.open(file, clock);
        }
    },
    PROTECTED {
        @Override
        SqliteDiaryStore open(Path file, Clock clock) {
            try {
                if (Files.notExists(file) && Files.notExists(file.resolveSibling("backups"))) {
                    Path place = Opening.locate(file);
                    NewDiary.create(
                            place, place, Schema.CURRENT, Diary.EMPTY, new SealedFormat(seal()));
                }
            } catch (IOException | SQLException e) {
                throw new IllegalStateException(e);
            }
            return SqliteDiaryStore.open(file, clock, keyring());
        }
    };

    static final String PASSPHRASE = "three wise toads";

    private static final Seal SEAL = Seal.of(PASSPHRASE.toCharArray());

    /** Opens the diary, or makes it. */
    abstract SqliteDiaryStore open(Path file, Clock clock);

    /** One for all tests, whose passphrase is derived once. */
    static Seal seal() {
        return SEAL.copy();
    }

    /** What opens it, in another process too. */
    Keyring opener() {
        return this == PLAIN ? Keyring.empty() : Keyring.of(PASSPHRASE.toCharArray());
    }

    static Keyring keyring() {
        return Keyring.of(SEAL);
    }
}
