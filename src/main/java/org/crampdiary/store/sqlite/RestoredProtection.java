package org.crampdiary.store.sqlite;

import java.io.IOException;
import java.nio.file.Path;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.protection.Keyring;
import org.crampdiary.store.protection.ProtectedFile;
import org.crampdiary.store.recovery.Recovery;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the protection of a diary that a copy takes the place of. A protected copy keeps
 * its own passphrase. A plain one is protected as the diary in its place is, unless that cannot be
 * opened by anybody, or not by what was typed for other copies.
 */
final class RestoredProtection {

    private final Path place;
    private final Keyring keyring;
    private @Nullable Phrase change;

    RestoredProtection(Path place, Keyring keyring) {
        this.place = place;
        this.keyring = keyring;
    }

    /**
     * The format in which a copy is put back.
     *
     * @param own of the copy
     * @return to be closed
     * @throws Refusal when the diary is protected, and the passphrase that was given is not right
     */
    DiaryFormat next(DiaryFormat own) throws IOException {
        boolean was = ProtectedFile.is(place);
        if (own instanceof SealedFormat sealed) {
            change =
                    was && sealed.seal().sharesPassphrase(place)
                            ? null
                            : Phrase.of("restored.passphrase");
            return own.copy();
        }
        DiaryFormat next = was ? ofPlace() : DiaryFormat.PLAIN;
        change = was && !next.isSealed() ? Phrase.of("restored.not-protected") : null;
        return next;
    }

    private DiaryFormat ofPlace() throws IOException {
        try {
            return DiaryFormat.of(place, keyring);
        } catch (Refusal e) {
            if (Recovery.mayHelp(e) || Recovery.isNotAsked(e)) {
                return DiaryFormat.PLAIN;
            }
            throw e;
        }
    }

    /** What is to be said of it; null when it is protected, or not, as before. */
    @Nullable Phrase change() {
        return change;
    }
}
