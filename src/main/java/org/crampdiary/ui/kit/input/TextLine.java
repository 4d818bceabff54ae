package org.crampdiary.ui.kit.input;

import java.util.function.UnaryOperator;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;
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
        this(id, name, columns);
        textProperty().bindBidirectional(text);
    }

    private TextLine(String id, String name, int columns) {
        this.name = name;
        setId(id);
        setAccessibleText(name);
        setPrefColumnCount(columns);
    }

    /** A line for a date. */
    public static TextLine ofDate(String id, String name, DateInput date, Messages messages) {
        TextLine line = new TextLine(id, name, 8);
        line.textProperty()
                .bindBidirectional(
                        date.textProperty(),
                        shown(text ->
                                DateInput.parse(text)
                                        .map(messages.formats()::shortDate)
                                        .orElse(text)));
        line.setPromptText(messages.text("profile.date-prompt"));
        return line;
    }

    /** A line for a date that is known roughly. */
    public static TextLine ofDate(String id, String name, RoughDateInput date, Messages messages) {
        TextLine line = new TextLine(id, name, 11);
        line.textProperty()
                .bindBidirectional(
                        date.textProperty(),
                        shown(text ->
                                RoughDateInput.parse(text)
                                        .map(messages.formats()::shortDate)
                                        .orElse(text)));
        line.setPromptText(messages.text("profile.tried-date-prompt"));
        return line;
    }

    /** What is typed stays as it is typed; what comes from elsewhere is shown in these words. */
    private static StringConverter<String> shown(UnaryOperator<String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(String text) {
                return words.apply(text);
            }

            @Override
            public String fromString(String typed) {
                return typed;
            }
        };
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
