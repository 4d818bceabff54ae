package org.crampdiary.store.protection;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The file's key, sealed by one that a secret gives. */
final class Slot {

    static final int PASSPHRASE = 1;
    static final int RECOVERY_CODE = 2;

    /** The only way to make a key of a secret that there is: Argon2id, version 0x13. */
    private static final int ARGON2ID = 1;

    private static final int SALT = 16;
    private static final int SEALED = DataKey.IV_BYTES + DataKey.BYTES + DataKey.TAG_BYTES;
    private static final int BESIDE = 2 * Short.BYTES + 3 * Integer.BYTES + SALT;

    /** Bytes of a slot in a file. */
    static final int LENGTH = BESIDE + SEALED;

    private final int kind;
    private final Cost cost;
    private final byte[] salt;
    private final byte[] sealed;

    /**
     * @param salt 16 bytes
     * @param sealed the file's key as {@link DataKey#seal} makes it
     */
    private Slot(int kind, Cost cost, byte[] salt, byte[] sealed) {
        this.kind = kind;
        this.cost = cost;
        this.salt = salt;
        this.sealed = sealed;
    }

    /** Seals a file's key. */
    static Slot of(int kind, Cost cost, byte[] secret, DataKey key) {
        byte[] salt = DataKey.randomBytes(SALT);
        byte[] derived = cost.keyOf(secret, salt);
        try (DataKey by = new DataKey(derived)) {
            byte[] sealed = key.sealedBy(by, beside(kind, cost, salt));
            return new Slot(kind, cost, salt, sealed);
        }
    }

    /** Reads one; null when its key is made in a way that is not known. */
    static @Nullable Slot read(ByteBuffer header) {
        int kind = Short.toUnsignedInt(header.getShort());
        int way = Short.toUnsignedInt(header.getShort());
        Cost cost = new Cost(header.getInt(), header.getInt(), header.getInt());
        byte[] salt = new byte[SALT];
        byte[] sealed = new byte[SEALED];
        header.get(salt).get(sealed);
        return way == ARGON2ID ? new Slot(kind, cost, salt, sealed) : null;
    }

    /** {@link #PASSPHRASE} or {@link #RECOVERY_CODE}. */
    int kind() {
        return kind;
    }

    Cost cost() {
        return cost;
    }

    /** The file's key; null when the secret is another. Takes a second. */
    @Nullable DataKey open(byte[] secret) {
        try (DataKey by = new DataKey(cost.keyOf(secret, salt))) {
            byte[] key = by.open(sealed, beside(kind, cost, salt));
            return key == null ? null : new DataKey(key);
        }
    }

    /** Whether it is the same to the bit. */
    boolean isSame(Slot other) {
        return Arrays.equals(bytes(), other.bytes());
    }

    byte[] bytes() {
        byte[] bytes = Arrays.copyOf(beside(kind, cost, salt), LENGTH);
        System.arraycopy(sealed, 0, bytes, BESIDE, SEALED);
        return bytes;
    }

    private static byte[] beside(int kind, Cost cost, byte[] salt) {
        return ByteBuffer.allocate(BESIDE)
                .putShort((short) kind)
                .putShort((short) ARGON2ID)
                .putInt(cost.memory())
                .putInt(cost.passes())
                .putInt(cost.lanes())
                .put(salt)
                .array();
    }
}
