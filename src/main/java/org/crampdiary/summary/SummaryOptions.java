package org.crampdiary.summary;

/**
 * What the person chose for the page.
 *
 * @param includeNotes whether the latest notes are printed
 * @param includeName whether name and year of birth are printed
 */
public record SummaryOptions(Paper paper, boolean includeNotes, boolean includeName) {

    /** Everything, on A4. */
    public static final SummaryOptions ALL = new SummaryOptions(Paper.A4, true, true);
}
