package org.crampdiary.ui.rooms.settings;

import java.util.Arrays;
import java.util.Locale;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.Protection;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.parts.session.Tasks;
import org.jspecify.annotations.Nullable;

/**
 * A recovery code, or why there is none although the passphrase is given or changed already: who
 * believes that nothing was done goes on with a passphrase that no longer opens the diary.
 *
 * @param code empty when there is none
 * @param refused null when it was made, or not asked for
 */
record MadeCode(String code, @Nullable Refusal refused) {

    static final MadeCode NONE = new MadeCode("", null);

    /**
     * The same, where that there is none changes nothing else.
     *
     * @throws Refusal when it could not be made
     */
    static MadeCode of(Protection now, char[] passphrase) {
        char[] code = now.makeRecoveryCode(passphrase);
        try {
            return new MadeCode(new String(code), null); // to be shown, which takes a text
        } finally {
            Arrays.fill(code, '\0');
        }
    }

    /** For a diary that {@code passphrase} opens. */
    static MadeCode by(Protection now, char[] passphrase) {
        try {
            return of(now, passphrase);
        } catch (Refusal e) {
            // of a backup that failed, without that nothing was changed
            return new MadeCode("", e.getCause() instanceof Refusal why ? why : e);
        }
    }

    /** Gives the diary another passphrase, and a new code where it had one. */
    static MadeCode afterChange(Protection now, char[] present, char[] next) {
        boolean coded = now.hasRecoveryCode();
        now.changePassphrase(present, next);
        return coded ? by(now, next) : NONE;
    }

    /** The same for who came in by the code. */
    static MadeCode afterChoice(Protection now, char[] next) {
        now.choosePassphrase(next);
        return by(now, next);
    }

    /** What was typed of one, as the lock screen reads it: no code has the letters I, L and O. */
    static String read(String typed) {
        String upper = typed.strip().toUpperCase(Locale.ROOT);
        return upper.replace('I', '1').replace('L', '1').replace('O', '0');
    }

    /** Why there is none; empty when there is nothing to say. */
    String why(Messages messages) {
        Refusal why = refused;
        return why == null ? "" : messages.text("protect.no-code", Tasks.sentences(why, messages));
    }
}
