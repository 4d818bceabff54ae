package org.crampdiary.ui.rooms.settings;

import java.nio.CharBuffer;
import org.crampdiary.model.Phrase;
import org.crampdiary.store.Protection;

/**
 * What is to be said of a passphrase while it is chosen. What counts is its length (NIST SP
 * 800-63B, 2017, section 5.1.1); whether it is a saying or a name only the person knows.
 */
final class PassphraseHint {

    /** Product's own choice: two words. */
    private static final int TWO_WORDS = 12;

    /** Product's own choice: three words. */
    private static final int THREE_WORDS = 16;

    private static final int FEW_LETTERS = 5;

    private PassphraseHint() {}

    static Phrase of(char[] typed) {
        if (typed.length < Protection.SHORTEST) {
            return Phrase.of("protect.hint-short", Protection.SHORTEST);
        }
        long different = CharBuffer.wrap(typed).chars().distinct().count();
        if (typed.length < TWO_WORDS || different < FEW_LETTERS) {
            return Phrase.of("protect.hint-weak");
        }
        return Phrase.of(typed.length < THREE_WORDS ? "protect.hint-fair" : "protect.hint-good");
    }
}
