package org.crampdiary.ui.kit.input;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Visibility;

/**
 * One line for what opens a diary, hidden unless it is asked to be seen. What was typed is handed
 * out as letters and gone from the line; the toolkit itself keeps it as a text until then.
 */
public final class PassphraseField extends HBox {

    private final PasswordField hidden = new PasswordField();
    private final TextField seen = new TextField();
    private final ToggleButton show;
    private final ReadOnlyIntegerWrapper length = new ReadOnlyIntegerWrapper(this, "length");

    /**
     * @param id of the line while it is hidden; seen it is {@code id-seen}, the button {@code
     *     id-show}
     * @param name what is asked, for a screen reader
     * @param enter runs on Enter
     */
    public PassphraseField(String id, String name, Runnable enter, Messages messages) {
        super(8);
        show = Buttons.chip(id + "-show", messages.text("passphrase.show"));
        hidden.setId(id);
        seen.setId(id + "-seen");
        for (TextField line : new TextField[] {hidden, seen}) {
            line.setOnAction(_ -> enter.run());
            line.textProperty().subscribe(text -> length.set(text.length()));
            line.setMinWidth(0);
        }
        name(name);
        StackPane lines = new StackPane(hidden, seen);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        getChildren().addAll(lines, show);
        Visibility.when(false, seen);
        show.selectedProperty().addListener((_, _, on) -> show(on));
    }

    /** Asks something else from now on. */
    public void name(String name) {
        hidden.setAccessibleText(name);
        seen.setAccessibleText(name);
        show.setAccessibleHelp(name);
    }

    private TextField line() {
        return show.isSelected() ? seen : hidden;
    }

    private void show(boolean on) {
        TextField from = on ? hidden : seen;
        TextField to = on ? seen : hidden;
        to.setText(from.getText());
        from.setText("");
        length.set(to.getLength());
        Visibility.when(on, seen);
        Visibility.when(!on, hidden);
        focus(); // to go on typing
    }

    /** How many letters stand in it. */
    public ReadOnlyIntegerProperty lengthProperty() {
        return length.getReadOnlyProperty();
    }

    /** Whether it can be read on the screen. */
    public void setSeen(boolean on) {
        show.setSelected(on);
    }

    /** What stands in it, to be wiped by the caller; it stays there. */
    public char[] letters() {
        CharSequence typed = line().getCharacters();
        char[] letters = new char[typed.length()];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = typed.charAt(i);
        }
        return letters;
    }

    /** What was typed, to be wiped by the caller; nothing stands in it afterwards. */
    public char[] take() {
        char[] typed = letters();
        clear();
        return typed;
    }

    /** Forgets what was typed, so that not even undo brings it back. */
    public void clear() {
        hidden.setText("");
        seen.setText("");
    }

    /** Goes on with a letter that was typed elsewhere, and gives it the keyboard. */
    public void goOnWith(String letter) {
        focus();
        line().appendText(letter);
    }

    /** Gives it the keyboard, after what stands in it. */
    public void focus() {
        line().requestFocus();
        line().end();
    }
}
