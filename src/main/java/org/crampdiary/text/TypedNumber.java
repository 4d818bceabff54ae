package org.crampdiary.text;

import java.text.DecimalFormatSymbols;
import java.util.function.DoublePredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a number means that a person typed: the one way to read numbers, in the window and on the
 * command line. Digits, one decimal comma or point, and thousands in groups of three are
 * understood; signs, letters and exponents are not.
 */
public sealed interface TypedNumber {

    /** It has one meaning that is allowed. */
    record Clear(double value) implements TypedNumber {}

    /**
     * It may be a whole number or have decimals, such as {@code 1.500} in English.
     *
     * @param whole the whole number without its separator
     */
    record Unclear(String whole) implements TypedNumber {}

    /** It is no number, or none that is allowed. */
    record Wrong() implements TypedNumber {}

    /**
     * Reads a number. One separator before exactly three digits stands between thousands where the
     * language writes it there. The other separator makes it unclear, unless only one of the two
     * meanings is allowed.
     *
     * @param allowed whether a number may stand where this one was typed
     */
    static TypedNumber read(String typed, Language language, DoublePredicate allowed) {
        Meanings meanings = Meanings.of(typed.strip(), language);
        Double grouped = number(meanings.grouped(), allowed);
        Double decimal = number(meanings.decimal(), allowed);
        if (grouped != null && decimal != null) {
            return new Unclear(String.valueOf(meanings.grouped()));
        }
        Double only = grouped != null ? grouped : decimal;
        return only != null ? new Clear(only) : new Wrong();
    }

    private static @Nullable Double number(@Nullable String plain, DoublePredicate allowed) {
        if (plain == null) {
            return null;
        }
        double value = Double.parseDouble(plain);
        return allowed.test(value) ? (Double) value : null;
    }

    /** Both as Java writes numbers; null when the text has no such meaning. */
    record Meanings(@Nullable String grouped, @Nullable String decimal) {

        private static final Pattern DECIMAL = Pattern.compile("[0-9]*[.,]?[0-9]+");
        private static final Pattern GROUPED =
                Pattern.compile(
                        "([1-9][0-9]{0,2}([., \u00a0\u202f])[0-9]{3}(?:\\2[0-9]{3})*)"
                                + "((?!\\2)[.,][0-9]+)?");

        static Meanings of(String text, Language language) {
            String decimal = DECIMAL.matcher(text).matches() ? text.replace(',', '.') : null;
            Matcher groups = GROUPED.matcher(text);
            if (!groups.matches()) {
                return new Meanings(null, decimal);
            }
            String separator = groups.group(2);
            String decimals = groups.group(3) == null ? "" : groups.group(3).replace(',', '.');
            char ofLanguage =
                    DecimalFormatSymbols.getInstance(language.locale()).getGroupingSeparator();
            return new Meanings(
                    groups.group(1).replace(separator, "") + decimals,
                    separator.charAt(0) == ofLanguage ? null : decimal);
        }
    }
}
