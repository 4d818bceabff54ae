package org.crampdiary.ui.kit.input;

import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TextField;
import org.crampdiary.model.Phrase;
import org.crampdiary.text.Messages;
import org.jspecify.annotations.Nullable;

/** One line to write in. */
public final class TextLine extends TextField {

    private final String name;

    /**
     * @param name what is asked, also for a screen reader
     * @param columns about how many letters can be seen at once
     */
    public TextLine(String id, String name, int columns, Property<String> text) {
        this.name = name;
        setId(id);
        setAccessibleText(name);
        setPrefColumnCount(columns);
        textProperty().bindBidirectional(text);
    }

    /** A line for a date. */
    public static TextLine ofDate(String id, String name, DateInput date, Messages messages) {
        TextLine line = new TextLine(id, name, 8, date.textProperty());
        line.setPromptText(messages.text("profile.date-prompt"));
        return line;
    }

    /** The same, which runs this at the beginning and whenever the keyboard leaves it. */
    public TextLine onLeave(Runnable then) {
        focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        then.run();
                    }
                });
        return this;
    }

    /** The line between its name and what is wrong with it. */
    public Field withError(ObservableValue<@Nullable Phrase> error, Messages messages) {
        return new Field(name, this, new FieldError(getId() + "-error", error, this, messages));
    }
}
