package org.crampdiary.summary.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws the pages of a PDF of this program, for a preview of what will be printed. */
public final class Pages {

    private Pages() {}

    /**
     * All pages in order, white where nothing is printed. Takes tenths of a second: not for the
     * window's thread.
     *
     * @param dotsPerInch resolution, more than 0; 96 gives 794 × 1123 pixels for A4
     */
    public static List<PageImage> images(byte[] pdf, float dotsPerInch) {
        QuietLibraries.ensure();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            List<PageImage> images = new ArrayList<>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                images.add(image(renderer.renderImageWithDPI(page, dotsPerInch, ImageType.RGB)));
            }
            return images;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PageImage image(BufferedImage drawn) {
        int width = drawn.getWidth();
        int height = drawn.getHeight();
        return new PageImage(width, height, drawn.getRGB(0, 0, width, height, null, 0, width));
    }
}
