package org.crampdiary.store.protection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.crampdiary.model.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What a diary is sealed with: its key, and the header that says how a secret opens it. Safe to
 * call from any thread, until it is closed.
 */
public final class Seal implements AutoCloseable {

    private final Header header;
    private final byte[] beginning;
    private final DataKey key;
    private final boolean byCode;

    /**
     * @param key is taken over
     * @param byCode whether a recovery code gave it
     */
    Seal(Header header, DataKey key, boolean byCode) {
        this.header = header;
        this.beginning = header.bytes();
        this.key = key;
        this.byCode = byCode;
    }

    /**
     * A new one, with a new key. Takes a second.
     *
     * @throws Refusal when the passphrase is too short, or cannot be typed everywhere
     */
    public static Seal of(char[] passphrase) {
        return of(passphrase, Cost.ofNewFiles());
    }

    static Seal of(char[] passphrase, Cost cost) {
        Secret.check(passphrase);
        DataKey key = DataKey.random();
        Header header = new Header(List.of(slot(Slot.PASSPHRASE, cost, passphrase, key)));
        return new Seal(header, key, false);
    }

    private static Slot slot(int kind, Cost cost, char[] letters, DataKey key) {
        byte[] secret = Secret.bytes(letters);
        try {
            return Slot.of(kind, cost, secret, key);
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    /**
     * The same key, which another recovery code opens too, in place of an earlier one. Takes a
     * second.
     */
    public Recoverable withRecoveryCode() {
        char[] code = RecoveryCode.random();
        try {
            List<Slot> slots = new ArrayList<>(header.slots());
            slots.removeIf(slot -> slot.kind() == Slot.RECOVERY_CODE);
            slots.add(slot(Slot.RECOVERY_CODE, slots.getFirst().cost(), code, key));
            Seal seal = new Seal(new Header(slots), key.copy(), byCode);
            return new Recoverable(seal, RecoveryCode.grouped(code));
        } finally {
            Arrays.fill(code, '\0');
        }
    }

    /** A seal with a recovery code. */
    public static final class Recoverable {

        private final Seal seal;
        private final char[] code;

        private Recoverable(Seal seal, char[] code) {
            this.seal = seal;
            this.code = code;
        }

        public Seal seal() {
            return seal;
        }

        /** The code itself, in groups: to be shown once, and wiped. */
        public char[] code() {
            return code;
        }
    }

    /** Whether it was opened by a recovery code, so that the passphrase may be forgotten. */
    public boolean isByCode() {
        return byCode;
    }

    /** Whether a recovery code opens it too. */
    public boolean hasRecoveryCode() {
        return header.hasRecoveryCode();
    }

    /** A whole protected file. */
    public byte[] seal(byte[] plain) {
        byte[] sealed = key.seal(plain, beginning);
        byte[] file = Arrays.copyOf(beginning, beginning.length + sealed.length);
        System.arraycopy(sealed, 0, file, beginning.length, sealed.length);
        return file;
    }

    /**
     * What was sealed.
     *
     * @param name of the file, for the person
     * @throws Refusal when it is damaged, or was sealed with another
     */
    public byte[] open(byte[] file, String name) {
        Header found = Header.read(file, name);
        byte[] plain =
                Arrays.equals(found.bytes(), beginning)
                        ? key.open(
                                Arrays.copyOfRange(file, beginning.length, file.length), beginning)
                        : null;
        if (plain == null) {
            throw Refusal.notOpened("refusal.protected-damaged", name);
        }
        return plain;
    }

    /**
     * Whether the passphrase of this opens a file too; false when that is damaged, or not
     * protected.
     */
    public boolean sharesPassphrase(Path file) throws IOException {
        try {
            return header.sharesPassphrase(Header.of(file));
        } catch (Refusal _) {
            return false; // whatever is wrong with it, it is not opened
        }
    }

    boolean sharesPassphrase(Seal other) {
        return header.sharesPassphrase(other.header);
    }

    /** What opens a file with that header; null when it has another passphrase. */
    @Nullable Seal of(Header other) {
        return header.sharesPassphrase(other) ? new Seal(other, key.copy(), byCode) : null;
    }

    /** The same, wiped by itself. */
    public Seal copy() {
        return new Seal(header, key.copy(), byCode);
    }

    /** Wipes the key; it opens nothing afterwards. */
    @Override
    public void close() {
        key.close();
    }
}
