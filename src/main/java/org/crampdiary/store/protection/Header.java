package org.crampdiary.store.protection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a protected file, which anybody can read: docs/protected-format.md.
 *
 * @param slots one for each secret that opens the file
 */
record Header(List<Slot> slots) {

    static final byte[] MAGIC = "CrampDiarySealed".getBytes(StandardCharsets.US_ASCII);
    static final int HASH = 32;

    /** The longest that is read; one of two slots has 238 bytes. */
    static final int LONGEST = 4096;

    private static final int VERSION = 1;
    private static final int FIXED = MAGIC.length + 3 * Short.BYTES;

    Header {
        slots = List.copyOf(slots);
    }

    /** As it stands in a file. */
    byte[] bytes() {
        int length = FIXED + slots.size() * Slot.LENGTH + HASH;
        ByteBuffer bytes =
                ByteBuffer.allocate(length)
                        .put(MAGIC)
                        .putShort((short) VERSION)
                        .putShort((short) length)
                        .putShort((short) slots.size());
        slots.forEach(slot -> bytes.put(slot.bytes()));
        MessageDigest digest = Sha256.digest();
        digest.update(bytes.array(), 0, length - HASH);
        return bytes.put(digest.digest()).array();
    }

    /** Whether bytes begin as a protected file does. */
    static boolean begins(byte[] bytes) {
        return bytes.length >= MAGIC.length
                && Arrays.equals(MAGIC, 0, MAGIC.length, bytes, 0, MAGIC.length);
    }

    /** The header of a file. */
    static Header of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in.readNBytes(LONGEST), file.getFileName().toString());
        }
    }

    /**
     * Reads the header that {@code file} begins with.
     *
     * @param name of the file, for the person
     * @throws Refusal when it is damaged, of a newer version, or asks for more than is bearable
     */
    static Header read(byte[] file, String name) {
        byte[] bytes = whole(file);
        if (bytes == null) {
            throw Refusal.notOpened("refusal.protected-header", name);
        }
        ByteBuffer header = ByteBuffer.wrap(bytes).position(MAGIC.length);
        if (Short.toUnsignedInt(header.getShort()) > VERSION) {
            throw Refusal.notOpened("refusal.newer-version", name);
        }
        header.getShort(); // its length
        int count = Short.toUnsignedInt(header.getShort());
        if (count == 0 || bytes.length != FIXED + count * Slot.LENGTH + HASH) {
            throw Refusal.notOpened("refusal.protected-header", name);
        }
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Slot slot = Slot.read(header);
            if (slot == null) {
                throw Refusal.notOpened("refusal.newer-version", name);
            }
            if (!slot.cost().isBearable()) {
                throw Refusal.notOpened("refusal.protected-cost", name);
            }
            slots.add(slot);
        }
        return new Header(slots);
    }

    /** The bytes of the header; null when they are not what was written. */
    private static byte @Nullable [] whole(byte[] file) {
        if (!begins(file) || file.length < FIXED + HASH) {
            return null;
        }
        int length = Short.toUnsignedInt(ByteBuffer.wrap(file).getShort(MAGIC.length + 2));
        if (length < FIXED + HASH || length > Math.min(file.length, LONGEST)) {
            return null;
        }
        MessageDigest digest = Sha256.digest();
        digest.update(file, 0, length - HASH);
        return Arrays.equals(digest.digest(), 0, HASH, file, length - HASH, length)
                ? Arrays.copyOf(file, length)
                : null;
    }

    /** Whether the same passphrase opens the same key. */
    boolean sharesPassphrase(Header other) {
        return slots.stream()
                .filter(slot -> slot.kind() == Slot.PASSPHRASE)
                .anyMatch(slot -> other.slots.stream().anyMatch(slot::isSame));
    }

    boolean hasRecoveryCode() {
        return slots.stream().anyMatch(slot -> slot.kind() == Slot.RECOVERY_CODE);
    }
}
