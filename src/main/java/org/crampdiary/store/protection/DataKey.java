package org.crampdiary.store.protection;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** A key of 256 bits that seals by AES-GCM (NIST SP 800-38D): nobody else reads or changes it. */
final class DataKey implements AutoCloseable {

    static final int BYTES = 32;

    /** Of the value that is fresh for each sealing. */
    static final int IV_BYTES = 12;

    static final int TAG_BYTES = 16;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] key;
    private volatile boolean wiped;

    /**
     * @param key is taken over, and wiped when this is closed
     */
    DataKey(byte[] key) {
        this.key = key;
    }

    /** A new one. */
    static DataKey random() {
        return new DataKey(randomBytes(BYTES));
    }

    static byte[] randomBytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** The same key, which is wiped by itself. */
    DataKey copy() {
        checkNotWiped();
        return new DataKey(key.clone());
    }

    /**
     * Seals bytes.
     *
     * @param beside what is not sealed but must not be changed either
     * @return the fresh value, the sealed bytes, the tag
     */
    byte[] seal(byte[] plain, byte[] beside) {
        byte[] iv = randomBytes(IV_BYTES);
        byte[] sealed = Arrays.copyOf(iv, IV_BYTES + plain.length + TAG_BYTES);
        try {
            cipher(Cipher.ENCRYPT_MODE, iv, beside)
                    .doFinal(plain, 0, plain.length, sealed, IV_BYTES);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES-GCM", e);
        }
    }

    /** What was sealed; null when the key, the bytes or what lies beside them is another. */
    byte @Nullable [] open(byte[] sealed, byte[] beside) {
        if (sealed.length < IV_BYTES + TAG_BYTES) {
            return null;
        }
        try {
            return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, IV_BYTES), beside)
                    .doFinal(sealed, IV_BYTES, sealed.length - IV_BYTES);
        } catch (AEADBadTagException _) {
            return null; // that it is another is the answer
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES-GCM", e);
        }
    }

    /** The key itself, sealed by another one. */
    byte[] sealedBy(DataKey other, byte[] beside) {
        checkNotWiped();
        return other.seal(key, beside);
    }

    private void checkNotWiped() {
        if (wiped) {
            throw new IllegalStateException("the key is wiped"); // nothing is sealed with zeros
        }
    }

    private Cipher cipher(int mode, byte[] iv, byte[] beside) throws GeneralSecurityException {
        checkNotWiped();
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                mode,
                new SecretKeySpec(key, "AES"),
                new GCMParameterSpec(TAG_BYTES * Byte.SIZE, iv));
        cipher.updateAAD(beside);
        return cipher;
    }

    /** Wipes it. */
    @Override
    public void close() {
        wiped = true;
        Arrays.fill(key, (byte) 0);
    }
}
