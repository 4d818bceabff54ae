package org.crampdiary.ui.kit.input;

import java.util.OptionalDouble;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.crampdiary.model.FieldKind;
import org.crampdiary.model.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * A number as it is typed: its text, and what is wrong with it. Both decimal comma and decimal
 * point are understood; empty means unknown. For the FX thread.
 */
public final class NumberInput {

    private final FieldKind.Numeric range;
    private final double factor;
    private String shown = "";
    private @Nullable Double exact;
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ReadOnlyObjectWrapper<@Nullable Phrase> error = new ReadOnlyObjectWrapper<>();

    public NumberInput(FieldKind.Numeric range) {
        this(range, 1);
    }

    /**
     * @param factor how many of the quantity's own units one typed unit is, such as 60 for a
     *     duration that is typed in minutes
     */
    public NumberInput(FieldKind.Numeric range, double factor) {
        this.range = range;
        this.factor = factor;
        text.subscribe(() -> error.set(null));
    }

    public StringProperty textProperty() {
        return text;
    }

    /**
     * What is wrong, as a sentence that says what is allowed; null while nothing is known to be.
     */
    public ReadOnlyObjectProperty<@Nullable Phrase> errorProperty() {
        return error.getReadOnlyProperty();
    }

    /**
     * Shows a value, in the quantity's own unit; null empties the field. It is shown with two
     * decimals, and kept exactly as long as the text is not touched.
     */
    public void set(@Nullable Number value) {
        exact = value == null ? null : (Double) value.doubleValue();
        shown = value == null ? "" : plain(value.doubleValue() / factor);
        text.set(shown);
    }

    private static String plain(double value) {
        double rounded = Math.rint(value * 100) / 100;
        return rounded == Math.rint(rounded)
                ? Long.toString((long) rounded)
                : Double.toString(rounded);
    }

    /** Whether the text is empty or an allowed number; marks the field when it is not. */
    public boolean validate() {
        String typed = text.get().strip();
        boolean valid = typed.isEmpty() || value() != null;
        error.set(valid ? null : allowed());
        return valid;
    }

    /** A least value that is less than one typed unit is not worth naming. */
    private Phrase allowed() {
        double min = range.min() / factor;
        double max = range.max() / factor;
        if (min > 0 && min < 1) {
            return Phrase.of("field.number-above", 0, max);
        }
        return Phrase.of(range.whole() ? "field.whole-number" : "field.number", min, max);
    }

    /** The value in the quantity's own unit; null when empty or not valid. */
    public @Nullable Double value() {
        if (exact != null && text.get().strip().equals(shown)) {
            return exact;
        }
        OptionalDouble parsed = parse(text.get().strip());
        return parsed.isPresent() ? (Double) parsed.getAsDouble() : null;
    }

    /** The value as a whole number; null when empty or not valid. */
    public @Nullable Integer wholeValue() {
        Double value = value();
        return value == null ? null : (Integer) (int) Math.rint(value);
    }

    private OptionalDouble parse(String typed) {
        try {
            double value = Double.parseDouble(typed.replace(',', '.')) * factor;
            return range.permits(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
        } catch (NumberFormatException _) {
            return OptionalDouble.empty();
        }
    }
}
