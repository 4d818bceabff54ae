package org.crampdiary.store.protection;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.Protection;

/** A passphrase or recovery code as the bytes that a key is made of. */
final class Secret {

    private Secret() {}

    /**
     * UTF-8 of the letters, in one of the ways in which keyboards write an accent (NFC).
     *
     * @return to be wiped
     */
    static byte[] bytes(char[] letters) {
        CharSequence composed = CharBuffer.wrap(letters);
        if (!Normalizer.isNormalized(composed, Normalizer.Form.NFC)) {
            composed = Normalizer.normalize(composed, Normalizer.Form.NFC);
        }
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(composed));
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        encoded.clear().put(new byte[encoded.capacity()]);
        return bytes;
    }

    /**
     * Refuses a passphrase that is too short or of blanks alone, or that a window's line does not
     * take.
     */
    static void check(char[] passphrase) {
        for (char letter : passphrase) {
            if (Character.isISOControl(letter)) {
                throw Refusal.notDone("refusal.passphrase-signs");
            }
        }
        if (Character.codePointCount(passphrase, 0, passphrase.length) < Protection.SHORTEST) {
            throw Refusal.notDone("refusal.passphrase-short", Protection.SHORTEST);
        }
        if (CharBuffer.wrap(passphrase).chars().allMatch(Secret::isUnseen)) {
            throw Refusal.notDone("refusal.passphrase-blank");
        }
    }

    /** Also those blanks that Java does not call white, such as one that does not break a line. */
    private static boolean isUnseen(int letter) {
        return Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || Character.getType(letter) == Character.FORMAT;
    }
}
