package org.crampdiary.store.protection;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crampdiary.model.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What opens protected files: a passphrase or a recovery code, whichever of both was typed, and the
 * keys that it has opened already, so that each costs its second only once. Safe to call from any
 * thread.
 */
public final class Keyring implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Keyring.class.getName());

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
        if (opened.stream().noneMatch(seal::sharesPassphrase)) {
            opened.add(seal.copy());
        }
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
        return open(Header.of(file), file.getFileName().toString(), typed);
    }

    /**
     * Opens from now on what something else that was typed opens, too. Takes a second for each
     * passphrase that the files have.
     *
     * @param secret stays the caller's, who wipes it
     * @param files at least one
     * @return those that are opened now
     * @throws Refusal when it opens none of them
     */
    public synchronized List<Path> learn(char[] secret, List<Path> files) {
        List<Path> open = new ArrayList<>();
        Set<ByteBuffer> shut = new HashSet<>();
        Refusal why = Refusal.notOpened("refusal.no-such-copy", files.getFirst().toString());
        for (Path file : files) {
            try {
                Header header = Header.of(file);
                ByteBuffer beginning = ByteBuffer.wrap(header.bytes());
                if (shut.add(beginning)) {
                    open(header, file.getFileName().toString(), secret).close();
                    shut.remove(beginning);
                    open.add(file);
                }
            } catch (IOException e) {
                LOG.log(Level.WARNING, "a copy cannot be read any more", e);
            } catch (Refusal e) {
                why = e;
            }
        }
        if (open.isEmpty()) {
            throw why;
        }
        return open;
    }

    private Seal open(Header header, String name, char @Nullable [] secret) {
        for (Seal seal : opened) {
            Seal same = seal.of(header);
            if (same != null) {
                return same;
            }
        }
        if (secret == null) {
            throw Refusal.notOpened("refusal.protected", name);
        }
        Seal seal = seal(header, secret, name);
        opened.add(seal);
        return seal.copy();
    }

    /** A passphrase may look like a code, and is tried whatever it looks like. */
    private static Seal seal(Header header, char[] typed, String name) {
        char[] code = header.hasRecoveryCode() ? RecoveryCode.in(typed) : null;
        try {
            boolean mistyped = code != null && !RecoveryCode.isWellTyped(code);
            DataKey key = code == null || mistyped ? null : key(header, Slot.RECOVERY_CODE, code);
            if (key != null) {
                return new Seal(header, key, true);
            }
            key = key(header, Slot.PASSPHRASE, typed);
            if (key == null) {
                throw mistyped
                        ? Refusal.notOpened("refusal.recovery-code-mistyped")
                        : wrong(header, typed, name);
            }
            return new Seal(header, key, false);
        } finally {
            if (code != null) {
                Arrays.fill(code, '\0');
            }
        }
    }

    private static Refusal wrong(Header header, char[] typed, String name) {
        int letters = header.hasRecoveryCode() ? RecoveryCode.slip(typed) : 0;
        return letters == 0
                ? Refusal.notOpened("refusal.passphrase-wrong", name)
                : Refusal.notOpened("refusal.recovery-code-length", letters, RecoveryCode.LENGTH);
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
