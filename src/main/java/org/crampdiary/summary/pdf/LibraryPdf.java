package org.crampdiary.summary.pdf;

import org.crampdiary.library.Page;
import org.crampdiary.summary.Paper;
import org.crampdiary.summary.html.LibraryHtml;
import org.crampdiary.text.Messages;

/**
 * Makes a page of the library as a PDF file, in the same way as the summary: tagged for screen
 * readers (PDF/UA-1), fonts embedded, nothing fetched. For any thread but the window's: the first
 * one takes a second.
 */
public final class LibraryPdf {

    private final LibraryHtml html;

    public LibraryPdf(Messages messages) {
        this.html = new LibraryHtml(messages);
    }

    /** The bytes of the file, on as many sheets as the page needs. */
    public byte[] of(Page page, Paper paper) {
        return Rendering.of(html.of(page, paper)).pdf();
    }
}
