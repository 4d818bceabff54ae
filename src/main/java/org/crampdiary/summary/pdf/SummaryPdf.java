package org.crampdiary.summary.pdf;

import org.crampdiary.summary.SummaryModel;
import org.crampdiary.summary.html.SummaryHtml;
import org.crampdiary.text.Messages;

/**
 * Makes the summary as a PDF file: tagged for screen readers (PDF/UA-1), fonts embedded, nothing
 * fetched. For any thread but the window's: it takes tenths of a second, the first one about one.
 */
public final class SummaryPdf {

    /** The bottom margin of the style sheet: 14 mm in points. */
    private static final double MARGIN = 14 / 25.4 * 72;

    /** Kept free below the last line, because two layouts may round differently. */
    private static final double SPARE = 4;

    private final SummaryHtml html;

    public SummaryPdf(Messages messages) {
        this.html = new SummaryHtml(messages);
    }

    /** The bytes of the file. What is left of a single page becomes space for notes. */
    public byte[] of(SummaryModel model) {
        Rendering first = Rendering.of(html.of(model, SummaryHtml.LEAST_VISIT_SPACE));
        double free = first.freePoints() - MARGIN - SPARE;
        if (first.pages() > 1 || free <= 0) {
            return first.pdf();
        }
        return Rendering.of(html.of(model, SummaryHtml.LEAST_VISIT_SPACE + free)).pdf();
    }
}
