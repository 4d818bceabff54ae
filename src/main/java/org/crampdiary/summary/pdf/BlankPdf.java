package org.crampdiary.summary.pdf;

import java.util.List;
import java.util.function.Predicate;
import org.crampdiary.model.EntryField;
import org.crampdiary.model.Night;
import org.crampdiary.summary.Paper;
import org.crampdiary.summary.PaperColumn;
import org.crampdiary.summary.html.BlankHtml;
import org.crampdiary.text.Messages;

/**
 * Makes the empty table for fourteen nights as a PDF file, in the same way as the summary: tagged
 * for screen readers (PDF/UA-1), fonts embedded, nothing fetched. For any thread but the window's.
 */
public final class BlankPdf {

    private final BlankHtml html;

    public BlankPdf(Messages messages) {
        this.html = new BlankHtml(messages);
    }

    /**
     * The bytes of the file, which has one page.
     *
     * @param recorded what the person writes down of a day
     */
    public byte[] of(Predicate<EntryField<Night, ?>> recorded, Paper paper) {
        List<PaperColumn> columns =
                PaperColumn.ALL.stream().filter(column -> column.neededBy(recorded)).toList();
        return Rendering.of(html.of(columns, paper)).pdf();
    }
}
