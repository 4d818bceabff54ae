package org.crampdiary.summary.html;

import java.util.Locale;

/**
 * How the parts of the page share the sheet. The size of the letters never changes.
 *
 * @param visitSpace height left free for notes from the visit, in points of 1/72 inch
 * @param notes so many of the person's latest notes are printed at most
 */
public record Layout(Spacing spacing, double visitSpace, int notes) {

    /** How close the lines stand; each has its rules in the style sheet. */
    public enum Spacing {
        LOOSE,
        SNUG,
        TIGHT;

        String style() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The height of one line for notes with its rule, as in the style sheet. */
    static final double LINE = 17.6;

    /** A page with at least two lines for notes, or one when it is tight. */
    public static Layout least(Spacing spacing) {
        return new Layout(spacing, spacing == Spacing.TIGHT ? LINE : 2 * LINE, Integer.MAX_VALUE);
    }

    /** The same with {@code points} more to write on. */
    public Layout withMoreSpace(double points) {
        return new Layout(spacing, visitSpace + points, notes);
    }

    /** The same with at most so many notes. */
    public Layout withNotes(int most) {
        return new Layout(spacing, visitSpace, most);
    }
}
