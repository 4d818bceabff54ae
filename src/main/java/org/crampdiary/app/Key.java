package org.crampdiary.app;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** The keys that mean the same in every room. */
enum Key {
    UNDO(KeyCode.Z, KeyCombination.SHORTCUT_DOWN),
    REDO(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
    NEW(KeyCode.N, KeyCombination.SHORTCUT_DOWN),
    PRINT(KeyCode.P, KeyCombination.SHORTCUT_DOWN),
    LOCK(KeyCode.L, KeyCombination.SHORTCUT_DOWN),
    HELP(KeyCode.F1),
    NIGHT(KeyCode.F11);

    @SuppressWarnings("ImmutableEnumChecker") // a combination cannot be changed
    private final KeyCombination combination;

    Key(KeyCode code, KeyCombination.Modifier... modifiers) {
        combination = new KeyCodeCombination(code, modifiers);
    }

    /** From now on the key does this wherever the focus is. */
    void bind(Scene scene, Runnable action) {
        scene.getAccelerators().put(combination, action);
    }
}
