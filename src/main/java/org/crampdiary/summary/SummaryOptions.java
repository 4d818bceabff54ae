package org.crampdiary.summary;

/**
 * What the person chose for the page.
 *
 * @param includeNotes whether the latest notes are printed
 * @param includeName whether name and year of birth are printed
 * @param more whether a second page has intervals, quartiles and the list of rules
 */
public record SummaryOptions(Paper paper, boolean includeNotes, boolean includeName, boolean more) {

    /** One page with everything, on A4. */
    public static final SummaryOptions ALL = new SummaryOptions(Paper.A4, true, true, false);

    /** The same with the second page. */
    public SummaryOptions withMore() {
        return new SummaryOptions(paper, includeNotes, includeName, true);
    }
}
