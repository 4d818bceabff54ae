package org.crampdiary.summary.pdf;

import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.crampdiary.summary.CodeText;
import org.crampdiary.summary.PageChoice;
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

    /** What needs more pages than this does not fit on one with its lines closer together. */
    private static final int CLOSER = 2;

    private final SummaryHtml html;

    public SummaryPdf(Messages messages) {
        this.html = new SummaryHtml(messages);
    }

    /**
     * The bytes of the file: one page where possible, with lines closer together when needed, and
     * then with smaller letters and fewer of the person's latest notes. What is left of a single
     * page becomes space for the doctor's answer; what has no room flows to further pages. The page
     * for those who want more comes after it.
     */
    public byte[] of(SummaryModel model) {
        for (Layout layout : layouts(model)) {
            Rendering page = rendered(model, layout);
            if (page.pages() > CLOSER) {
                break;
            }
            if (page.pages() == 1) {
                double free = Math.max(0, page.freePoints() - MARGIN - SPARE);
                return last(model, layout.withMoreSpace(free));
            }
        }
        return last(model, Layout.least(Spacing.LOOSE));
    }

    /** What of the page will be printed as boxes, so that it can be said before. */
    public List<Unprintable> unprintable(SummaryModel model) {
        Layout all = Layout.least(Spacing.LOOSE).withMore(model.options().has(PageChoice.MORE));
        return Unprintable.in(html.of(model, all));
    }

    private byte[] last(SummaryModel model, Layout layout) {
        return rendered(model, layout.withMore(model.options().has(PageChoice.MORE))).pdf();
    }

    private Rendering rendered(SummaryModel model, Layout layout) {
        DefaultObjectDrawerFactory drawers = new DefaultObjectDrawerFactory();
        drawers.registerDrawer(SummaryHtml.LEGS, new LegsDrawer(model.figures().legs()));
        drawers.registerDrawer(SummaryHtml.CODE, new CodeDrawer(CodeText.of(model)));
        return Rendering.of(html.of(model, layout), drawers);
    }

    /** Large letters take what they need at once. */
    private static List<Layout> layouts(SummaryModel model) {
        if (model.options().has(PageChoice.LARGE)) {
            return List.of(Layout.least(Spacing.LOOSE));
        }
        List<Layout> layouts =
                new ArrayList<>(Arrays.stream(Spacing.values()).map(Layout::least).toList());
        for (int notes = model.notes().shown().size() - 1; notes >= 0; notes--) {
            layouts.add(Layout.least(Spacing.SMALL).withNotes(notes));
        }
        return layouts;
    }
}
