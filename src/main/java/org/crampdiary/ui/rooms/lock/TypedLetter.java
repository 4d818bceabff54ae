package org.crampdiary.ui.rooms.lock;

import javafx.scene.input.KeyEvent;

/** Whether a key that was pressed begins a passphrase. */
final class TypedLetter {

    private TypedLetter() {}

    /** With AltGr a letter has Control and Alt on some systems, and neither on others. */
    static boolean is(KeyEvent event) {
        boolean shortcut = event.isControlDown() != event.isAltDown() || event.isMetaDown();
        String character = event.getCharacter();
        return event.getEventType() == KeyEvent.KEY_TYPED
                && !shortcut
                && !character.isEmpty()
                && character.codePoints().noneMatch(TypedLetter::isNoLetter);
    }

    private static boolean isNoLetter(int character) {
        return Character.isISOControl(character) || Character.isWhitespace(character);
    }
}
