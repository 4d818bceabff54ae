package org.crampdiary.store.protection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.crampdiary.model.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What opens protected files: a passphrase or a recovery code, whichever of both was typed, and the
 * keys that it has opened already, so that each costs its second only once. Safe to call from any
 * thread.
 */
public final class Keyring implements AutoCloseable {

    private char @Nullable [] typed;
    private final List<Seal> opened = new ArrayList<>();

    private Keyring(char @Nullable [] typed) {
        this.typed = typed;
    }

    /** Opens plain files only. */
    public static Keyring empty() {
        return new Keyring(null);
    }

    /**
     * Of what was typed.
     *
     * @param typed is copied; the caller wipes it
     */
    public static Keyring of(char[] typed) {
        return new Keyring(typed.clone());
    }

    /** Of what is known already, as long as that is open. */
    public static Keyring of(Seal seal) {
        Keyring keyring = empty();
        keyring.add(seal);
        return keyring;
    }

    /** Opens from now on what {@code seal} opens, too. */
    public synchronized void add(Seal seal) {
        opened.add(seal.copy());
    }

    /** Whether nothing was typed, and nothing is known. */
    public synchronized boolean isEmpty() {
        return typed == null && opened.isEmpty();
    }

    /**
     * What a protected file is sealed with. Takes a second when it is the first with that header.
     *
     * @return to be closed by the caller
     * @throws Refusal when the header is damaged, or nothing here opens it
     */
    public synchronized Seal open(Path file) throws IOException {
        return open(Header.of(file), file.getFileName().toString());
    }

    private Seal open(Header header, String name) {
        for (Seal seal : opened) {
            Seal same = seal.of(header);
            if (same != null) {
                return same;
            }
        }
        char[] secret = typed;
        if (secret == null) {
            throw Refusal.notOpened("refusal.protected", name);
        }
        Seal seal = new Seal(header, key(header, secret, name));
        opened.add(seal);
        return seal.copy();
    }

    /** A passphrase may look like a code, and is tried whatever it looks like. */
    private static DataKey key(Header header, char[] typed, String name) {
        char[] code = header.hasRecoveryCode() ? RecoveryCode.in(typed) : null;
        try {
            DataKey key = null;
            boolean mistyped = false;
            if (code != null) {
                mistyped = !RecoveryCode.isWellTyped(code);
                key = mistyped ? null : key(header, Slot.RECOVERY_CODE, code);
            }
            if (key == null) {
                key = key(header, Slot.PASSPHRASE, typed);
            }
            if (key == null) {
                throw mistyped
                        ? Refusal.notOpened("refusal.recovery-code-mistyped")
                        : Refusal.notOpened("refusal.passphrase-wrong", name);
            }
            return key;
        } finally {
            if (code != null) {
                Arrays.fill(code, '\0');
            }
        }
    }

    private static @Nullable DataKey key(Header header, int kind, char[] letters) {
        byte[] secret = Secret.bytes(letters);
        try {
            for (Slot slot : header.slots()) {
                DataKey key = slot.kind() == kind ? slot.open(secret) : null;
                if (key != null) {
                    return key;
                }
            }
            return null;
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    /** Wipes what was typed; what it has opened it opens again. */
    public synchronized void forgetTyped() {
        char[] secret = typed;
        if (secret != null) {
            Arrays.fill(secret, '\0');
            typed = null;
        }
    }

    /** Wipes everything; opens nothing afterwards. Stores that it opened go on. */
    @Override
    public synchronized void close() {
        opened.forEach(Seal::close);
        opened.clear();
        forgetTyped();
    }
}
