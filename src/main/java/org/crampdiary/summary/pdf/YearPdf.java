package org.crampdiary.summary.pdf;

import org.crampdiary.report.NightMap;
import org.crampdiary.summary.Paper;
import org.crampdiary.summary.html.YearHtml;
import org.crampdiary.text.Messages;

/**
 * Makes the year on one sheet as a PDF file, in the same way as the summary: tagged for screen
 * readers (PDF/UA-1), fonts embedded, nothing fetched. For any thread but the window's.
 */
public final class YearPdf {

    private final YearHtml html;

    public YearPdf(Messages messages) {
        this.html = new YearHtml(messages);
    }

    /** The bytes of the file, which has one page. */
    public byte[] of(NightMap.Year year, Paper paper) {
        return Rendering.of(html.of(year, paper)).pdf();
    }
}
