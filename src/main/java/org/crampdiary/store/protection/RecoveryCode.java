package org.crampdiary.store.protection;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import org.crampdiary.store.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * A code of 160 random bits, to be printed and locked away: 32 letters and digits and 4 more that
 * depend on them, in nine groups of four. The alphabet is Crockford's, without I, L, O and U;
 * typing it takes no care of case, of hyphens, spaces and a full stop, nor of I, L and 1, O and 0.
 */
final class RecoveryCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS = 5;
    private static final int RANDOM = 32;
    private static final int CHECK = 4;
    private static final int GROUP = 4;

    /** How many letters it has. */
    static final int LENGTH = RANDOM + CHECK;

    /** Product's own choice: as many letters may be left out or added as somebody skips at once. */
    private static final int SLIP = 4;

    private RecoveryCode() {}

    /** A new one, without hyphens; to be wiped. */
    static char[] random() {
        byte[] bytes = DataKey.randomBytes(RANDOM);
        char[] code = new char[LENGTH];
        for (int i = 0; i < RANDOM; i++) {
            code[i] = ALPHABET.charAt(bytes[i] & ((1 << BITS) - 1));
        }
        System.arraycopy(check(code), 0, code, RANDOM, CHECK);
        Arrays.fill(bytes, (byte) 0);
        return code;
    }

    /** With a hyphen after each group; to be wiped. */
    static char[] grouped(char[] code) {
        char[] grouped = new char[LENGTH + LENGTH / GROUP - 1];
        for (int i = 0, at = 0; i < LENGTH; i++) {
            if (i > 0 && i % GROUP == 0) {
                grouped[at++] = '-';
            }
            grouped[at++] = code[i];
        }
        return grouped;
    }

    /**
     * What was typed as a code; null when it cannot be one.
     *
     * @return to be wiped
     */
    static char @Nullable [] in(char[] typed) {
        char[] code = new char[LENGTH];
        int count = 0;
        for (char letter : typed) {
            if (!Character.isLetterOrDigit(letter)) {
                continue;
            }
            char read = read(letter);
            if (count == LENGTH || ALPHABET.indexOf(read) < 0) {
                return null;
            }
            code[count++] = read;
        }
        return count == LENGTH ? code : null;
    }

    /**
     * How many letters were typed of what looks like a code with some left out or added; 0 when it
     * does not look like that. Words have no digits, and hardly one code in a million is without.
     */
    static int slip(char[] typed) {
        int count = 0;
        boolean digits = false;
        for (char letter : typed) {
            if (Character.isLetterOrDigit(letter)) {
                if (ALPHABET.indexOf(read(letter)) < 0) {
                    return 0;
                }
                digits |= Character.isDigit(letter);
                count++;
            }
        }
        return digits && count != LENGTH && Math.abs(count - LENGTH) <= SLIP ? count : 0;
    }

    /** Whether the last letters are those that the others ask for. */
    static boolean isWellTyped(char[] code) {
        return Arrays.equals(check(code), Arrays.copyOfRange(code, RANDOM, LENGTH));
    }

    private static char read(char letter) {
        char upper = Character.toUpperCase(letter);
        return switch (upper) {
            case 'I', 'L' -> '1';
            case 'O' -> '0';
            default -> upper;
        };
    }

    /** Twenty bits of the SHA-256 of the random part. */
    private static char[] check(char[] code) {
        byte[] random = new byte[RANDOM];
        for (int i = 0; i < RANDOM; i++) {
            random[i] = (byte) code[i];
        }
        MessageDigest digest = Sha256.digest();
        digest.update("recovery code ".getBytes(StandardCharsets.US_ASCII));
        byte[] hash = digest.digest(random);
        char[] check = new char[CHECK];
        for (int i = 0; i < CHECK; i++) {
            check[i] = ALPHABET.charAt(hash[i] & ((1 << BITS) - 1));
        }
        Arrays.fill(random, (byte) 0);
        return check;
    }
}
