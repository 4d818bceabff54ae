package org.crampdiary.summary.html;

import java.util.Locale;

/**
 * How the parts of the page share the sheet.
 *
 * @param visitSpace height left free for notes from the visit, in points of 1/72 inch
 * @param notes so many of the person's latest notes are printed at most
 * @param more whether a second page follows with what only some want
 */
public record Layout(Spacing spacing, double visitSpace, int notes, boolean more) {

    /** How close the lines stand; each has its rules in the style sheet. */
    public enum Spacing {
        LOOSE,
        SNUG,
        TIGHT,
        /** As tight, with letters of 9 pt in place of 9.5. */
        SMALL;

        String style() {
            return this == SMALL ? "tight small" : name().toLowerCase(Locale.ROOT);
        }
    }

    /** The height of one line for notes with its rule, as in the style sheet. */
    static final double LINE = 17.6;

    /** One page with at least three lines for the doctor's answer, or two when it is tight. */
    public static Layout least(Spacing spacing) {
        double space = spacing.compareTo(Spacing.TIGHT) >= 0 ? 2 * LINE : 3 * LINE;
        return new Layout(spacing, space, Integer.MAX_VALUE, false);
    }

    /** The same with {@code points} more to write on. */
    public Layout withMoreSpace(double points) {
        return new Layout(spacing, visitSpace + points, notes, more);
    }

    /** The same with at most so many notes. */
    public Layout withNotes(int most) {
        return new Layout(spacing, visitSpace, most, more);
    }

    /** The same with the second page, or without it. */
    public Layout withMore(boolean wanted) {
        return new Layout(spacing, visitSpace, notes, wanted);
    }
}
