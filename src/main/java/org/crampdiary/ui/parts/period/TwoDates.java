package org.crampdiary.ui.parts.period;

import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.DatePicker;
import org.crampdiary.model.Phrase;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.input.Field;
import org.crampdiary.ui.kit.input.FieldError;
import org.crampdiary.ui.kit.input.NightPicker;
import org.crampdiary.ui.kit.layout.Flow;
import org.jspecify.annotations.Nullable;

/**
 * The first and the last night of a period that the person sets, and what is wrong with it. The
 * error is a node of its own: a period can also be wrong while its dates are not asked for.
 */
public final class TwoDates {

    private final Flow fields;
    private final FieldError error;

    /**
     * @param id prefix of the ids {@code id-from} and {@code id-to}
     * @param from null while it is not a date, like {@code to}
     */
    public TwoDates(
            String id,
            ObjectProperty<@Nullable LocalDate> from,
            ObjectProperty<@Nullable LocalDate> to,
            String errorId,
            ObservableValue<@Nullable Phrase> error,
            Messages messages) {
        DatePicker first = picker(id + "-from", messages.text("trends.from"), from, messages);
        DatePicker last = picker(id + "-to", messages.text("trends.to"), to, messages);
        fields =
                new Flow(
                        new Field(first.getAccessibleText(), first),
                        new Field(last.getAccessibleText(), last));
        this.error = new FieldError(errorId, error, last, messages);
    }

    private static DatePicker picker(
            String id, String name, ObjectProperty<@Nullable LocalDate> date, Messages messages) {
        DatePicker picker = NightPicker.of(id, name, messages.formats());
        picker.valueProperty().bindBidirectional(date);
        return picker;
    }

    public Flow fields() {
        return fields;
    }

    public FieldError error() {
        return error;
    }
}
