package org.crampdiary.summary.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The cuts of Liberation Sans that are embedded in every page. */
enum Font {
    REGULAR("LiberationSans-Regular.ttf", 400, FontStyle.NORMAL),
    BOLD("LiberationSans-Bold.ttf", 700, FontStyle.NORMAL),
    ITALIC("LiberationSans-Italic.ttf", 400, FontStyle.ITALIC);

    static final String FAMILY = "Liberation Sans";

    private static final int MISSING = 0xFFFD;
    private static final int BOX = 0x25A1;

    private final String path;
    private final int weight;
    private final FontStyle style;

    Font(String file, int weight, FontStyle style) {
        this.path = "/liberation/" + file;
        this.weight = weight;
        this.style = style;
    }

    void addTo(PdfRendererBuilder builder) {
        builder.useFont(this::open, FAMILY, weight, style, true);
    }

    private InputStream open() {
        InputStream stream = Font.class.getResourceAsStream(path);
        if (stream == null) {
            throw new IllegalStateException("not on the class path: " + path);
        }
        return stream;
    }

    /**
     * {@code text} with a box in place of every character that the font cannot draw, once for a
     * sequence of them: PDF/UA allows no character without a shape.
     */
    static String drawable(String text) {
        try (InputStream stream = REGULAR.open();
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(stream))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            StringBuilder out = new StringBuilder(text.length());
            boolean boxed = false;
            for (int point : text.codePoints().toArray()) {
                boolean known =
                        point == '\n' || (point != MISSING && glyphs.getGlyphId(point) != 0);
                if (known) {
                    out.appendCodePoint(point);
                } else if (!boxed) {
                    out.appendCodePoint(BOX);
                }
                boxed = !known;
            }
            return out.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
