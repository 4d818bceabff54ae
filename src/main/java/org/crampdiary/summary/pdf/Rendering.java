package org.crampdiary.summary.pdf;

import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A PDF that is tagged (PDF/UA-1) and can be kept (PDF/A-2a), made from one XHTML document.
 *
 * @param pdf the file's bytes
 * @param pages number of pages
 * @param freePoints height between the end of the content and the bottom edge of the last page's
 *     sheet, in points of 1/72 inch
 */
@SuppressWarnings("ArrayRecordComponent") // handed over, never compared
record Rendering(byte[] pdf, int pages, double freePoints) {

    private static final String PRODUCER = "Cramp Diary";

    /** Lays out {@code xhtml}, which stands alone: nothing it refers to is fetched. */
    static Rendering of(String xhtml) {
        return of(xhtml, new DefaultObjectDrawerFactory());
    }

    /** The same; in the place of each object of the page {@code drawers} draw. */
    static Rendering of(String xhtml, FSObjectDrawerFactory drawers) {
        QuietLibraries.ensure();
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useUriResolver((base, uri) -> null);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useObjectDrawerFactory(drawers);
        builder.useUnicodeBidiSplitter(ReadingOrder::new);
        builder.useUnicodeBidiReorderer(new ReadingOrder());
        builder.useUnicodeLineBreaker(new LineBreaks());
        builder.withProducer(PRODUCER);
        String drawable = Font.drawable(xhtml);
        builder.withHtmlContent(drawable, null);
        builder.toStream(out);
        PDDocument document = new PDDocument(); // closed by the renderer
        Font.add(drawable, builder, document);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDF();
            int pages = renderer.getRootBox().getLayer().getPages().size();
            return new Rendering(out.toByteArray(), pages, renderer.getLastContentBottom());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
