package org.crampdiary.summary.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.crampdiary.summary.Paper;

/**
 * A document of this program that may be printed.
 *
 * @param pdf all of its pages, upright or lying
 * @param pages how many there are, at least 1
 * @param paper what they are laid out for
 */
@SuppressWarnings("ArrayRecordComponent") // handed over, never compared
public record PrintDocument(byte[] pdf, int pages, Paper paper) {

    /** Reads what it is from its first page. */
    public static PrintDocument of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDRectangle sheet = document.getPage(0).getMediaBox();
            float width = Math.min(sheet.getWidth(), sheet.getHeight());
            float between = (PDRectangle.A4.getWidth() + PDRectangle.LETTER.getWidth()) / 2;
            return new PrintDocument(
                    pdf, document.getNumberOfPages(), width < between ? Paper.A4 : Paper.LETTER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
