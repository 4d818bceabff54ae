package org.crampdiary.ui.kit.input;

import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crampdiary.model.CrampFields;
import org.crampdiary.model.FieldKind;
import org.crampdiary.model.Glass;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Unit;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.crampdiary.text.TypedNumber;
import org.jspecify.annotations.Nullable;

/**
 * A number as it is typed: its text, and what is wrong with it. It is read as {@link TypedNumber}
 * says; empty means unknown. For the FX thread.
 */
public final class NumberInput extends TextInput {

    private static final double SECONDS_PER_MINUTE = 60;
    private static final Pattern MINUTES_AND_SECONDS = Pattern.compile("(\\d{1,4}):([0-5]\\d)");

    /** What drafts name a unit by. */
    private static final String OUNCES = " fl oz";

    private static final String MILLILITRES = " ml";

    /** What was typed, its unit, and its millilitres where they are known. */
    private static final Pattern TYPED_FLUID =
            Pattern.compile("(.*)(" + OUNCES + "|" + MILLILITRES + ")([0-9.]*)", Pattern.DOTALL);

    /** What is only known to be over ten minutes, as it is typed in minutes. */
    private static final String OVER_TEN = ">10";

    private final FieldKind.Numeric<?> range;
    private double factor;
    private Language language = Language.ENGLISH;
    private String shown = "";
    private @Nullable Double exact;

    public NumberInput(FieldKind.Numeric<?> range) {
        this(range, 1);
    }

    /**
     * @param factor how many of the quantity's own units one typed unit is; 60 is for seconds that
     *     are typed as {@link #ofMinutes} says
     */
    public NumberInput(FieldKind.Numeric<?> range, double factor) {
        this.range = range;
        this.factor = factor;
    }

    /** Seconds that are typed in minutes, such as 4, or in minutes and seconds, such as 3:33. */
    public static NumberInput ofMinutes(FieldKind.Numeric<?> range) {
        return new NumberInput(range, SECONDS_PER_MINUTE);
    }

    private boolean timed() {
        return factor == SECONDS_PER_MINUTE;
    }

    private boolean drunk() {
        return range instanceof FieldKind.Decimal decimal && decimal.unit() == Unit.ML;
    }

    private boolean inOunces() {
        return factor == Glass.ML_PER_FL_OZ;
    }

    /** From now on it is typed, and shown, in this language and in the person's unit of fluid. */
    public void typedIn(Messages messages) {
        double now = drunk() && messages.formats().inOunces() ? Glass.ML_PER_FL_OZ : factor;
        typedIn(messages.language(), now);
    }

    /** From now on it is typed, and shown, in this language. */
    public void typedIn(Language next) {
        typedIn(next, factor);
    }

    private void typedIn(Language next, double inUnits) {
        boolean asShown = untouched();
        language = next;
        factor = inUnits;
        if (asShown) {
            show();
        }
    }

    /**
     * Shows a value, in the quantity's own unit; null empties the field. It is shown with two
     * decimals, minutes with their seconds, and kept exactly as long as the text is not touched.
     */
    public void set(@Nullable Number value) {
        exact = value == null ? null : (Double) value.doubleValue();
        show();
    }

    private void show() {
        char point = DecimalFormatSymbols.getInstance(language.locale()).getDecimalSeparator();
        shown = plain(exact).replace('.', point);
        textProperty().set(shown);
    }

    /**
     * What is typed, or in no language what is shown; fluid in millilitres, or as typed with its
     * unit.
     */
    public String draft() {
        if (!untouched()) {
            return drunk() ? fluidDraft(textProperty().get()) : textProperty().get();
        }
        return drunk() && exact != null ? inNoLanguage(exact) : plain(exact);
    }

    private String fluidDraft(String typed) {
        Double clear = value();
        String millilitres = clear == null ? "" : inNoLanguage(clear);
        if (inOunces() && !typed.isBlank()) {
            return typed + OUNCES + millilitres;
        }
        return clear == null && !typed.isBlank() ? typed + MILLILITRES : millilitres;
    }

    private static String inNoLanguage(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    /** Types what {@link #draft} gave; what that has of no language is shown in this one. */
    public void restore(String draft) {
        if (drunk()) {
            restoreFluid(draft);
            return;
        }
        if (!draft.equals(plain(exact))) {
            exact = null;
            textProperty().set(draft);
            Double read =
                    read(Language.ENGLISH) instanceof TypedNumber.Clear(double typed)
                            ? (Double) inUnits(typed)
                            : null;
            if (!draft.equals(plain(read))) {
                return;
            }
            exact = read;
        }
        show();
    }

    /**
     * What was typed stays as it is while the unit does. In another unit what was not clear, or too
     * much, keeps the name of its own: it could be an allowed number here.
     */
    private void restoreFluid(String draft) {
        Matcher typed = TYPED_FLUID.matcher(draft);
        boolean named = typed.matches();
        boolean ounces = named && typed.group(2).equals(OUNCES);
        String known = named ? typed.group(3) : draft;
        if ((!named || ounces != inOunces())
                && TypedNumber.read(known, Language.ENGLISH, range::permits)
                        instanceof TypedNumber.Clear(double millilitres)) {
            set(millilitres);
        } else {
            exact = null;
            boolean bare = named && (ounces == inOunces() || !draft.matches(".*\\d.*"));
            textProperty()
                    .set(bare ? typed.group(1) : named ? typed.group(1) + typed.group(2) : draft);
        }
    }

    private String plain(@Nullable Double value) {
        if (value == null) {
            return "";
        }
        boolean overTen = timed() && value == CrampFields.OVER_TEN_MINUTES_SECONDS;
        return overTen ? OVER_TEN : typed(value / factor);
    }

    private String typed(double value) {
        long seconds = Math.round(value * SECONDS_PER_MINUTE);
        if (timed() && seconds % 60 != 0) {
            return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
        }
        double rounded = inOunces() ? Math.rint(value) : Math.rint(value * 100) / 100;
        return rounded == Math.rint(rounded)
                ? Long.toString((long) rounded)
                : Double.toString(rounded);
    }

    /** Whether the text is empty or an allowed number; marks the field when it is not. */
    public boolean validate() {
        boolean right = untouched() || textProperty().get().isBlank();
        return mark(
                switch (read(language)) {
                    case TypedNumber.Unclear(String whole) when !right ->
                            Phrase.of("field.number-unclear", whole);
                    case TypedNumber.Wrong _ when !right -> allowed();
                    default -> null;
                });
    }

    /** A least value that is less than one typed unit is not worth naming. */
    private Phrase allowed() {
        double min = range.min() / factor;
        double max = inOunces() ? Glass.ounces(range.max()) : range.max() / factor;
        if (min > 0 && min < 1) {
            return Phrase.of("field.number-above", 0, max);
        }
        return Phrase.of(range.whole() ? "field.whole-number" : "field.number", min, max);
    }

    /** The value in the quantity's own unit; null when empty or not valid. */
    public @Nullable Double value() {
        if (untouched()) {
            return exact;
        }
        return read(language) instanceof TypedNumber.Clear(double typed)
                ? (Double) inUnits(typed)
                : null;
    }

    private double inUnits(double typed) {
        if (inOunces()) {
            return Math.rint(typed * factor);
        }
        return timed() ? Math.rint(typed * factor * 1000) / 1000 : typed * factor;
    }

    /** The value as a whole number; null when empty or not valid. */
    public @Nullable Integer wholeValue() {
        Double value = value();
        return value == null ? null : (Integer) (int) Math.rint(value);
    }

    private boolean untouched() {
        return exact != null && textProperty().get().strip().equals(shown);
    }

    private TypedNumber read(Language in) {
        String typed = textProperty().get();
        if (timed() && typed.strip().equals(OVER_TEN)) {
            return new TypedNumber.Clear(CrampFields.OVER_TEN_MINUTES_SECONDS / factor);
        }
        Matcher clock = MINUTES_AND_SECONDS.matcher(typed.strip());
        if (timed() && clock.matches()) {
            double seconds =
                    Integer.parseInt(clock.group(1)) * SECONDS_PER_MINUTE
                            + Integer.parseInt(clock.group(2));
            return range.permits(seconds)
                    ? new TypedNumber.Clear(seconds / factor)
                    : new TypedNumber.Wrong();
        }
        return TypedNumber.read(typed, in, value -> range.permits(value * factor));
    }
}
