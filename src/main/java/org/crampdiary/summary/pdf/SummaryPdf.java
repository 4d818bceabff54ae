package org.crampdiary.summary.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.crampdiary.summary.SummaryModel;
import org.crampdiary.summary.html.Layout;
import org.crampdiary.summary.html.Layout.Spacing;
import org.crampdiary.summary.html.SummaryHtml;
import org.crampdiary.text.Messages;

/**
 * Makes the summary as a PDF file: tagged for screen readers (PDF/UA-1), fonts embedded, nothing
 * fetched. For any thread but the window's: it takes about a second, the first one more.
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

    /**
     * The bytes of the file: one page where possible, with lines closer together when needed, and
     * then with fewer of the person's latest notes. What is left of a single page becomes space for
     * notes of the visit; what has no room flows to further pages.
     */
    public byte[] of(SummaryModel model) {
        for (Layout layout : layouts(model)) {
            Rendering page = Rendering.of(html.of(model, layout));
            if (page.pages() == 1) {
                double free = Math.max(0, page.freePoints() - MARGIN - SPARE);
                return Rendering.of(html.of(model, layout.withMoreSpace(free))).pdf();
            }
        }
        return Rendering.of(html.of(model, Layout.least(Spacing.LOOSE))).pdf();
    }

    private static List<Layout> layouts(SummaryModel model) {
        List<Layout> layouts =
                new ArrayList<>(Arrays.stream(Spacing.values()).map(Layout::least).toList());
        for (int notes = model.notes().shown().size() - 1; notes >= 0; notes--) {
            layouts.add(Layout.least(Spacing.TIGHT).withNotes(notes));
        }
        return layouts;
    }
}
