package org.crampdiary.summary.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.stream.IntStream;
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

    /** Read once: the cuts have the same letters. */
    private static final BitSet DRAWN = drawn();

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
        StringBuilder out = new StringBuilder(text.length());
        boolean boxed = false;
        for (int point : text.codePoints().toArray()) {
            boolean known = DRAWN.get(point);
            if (known) {
                out.appendCodePoint(point);
            } else if (!boxed) {
                out.appendCodePoint(BOX);
            }
            boxed = !known;
        }
        return out.toString();
    }

    /** How many characters of {@code text} the font cannot draw. */
    static int undrawable(String text) {
        return Math.toIntExact(text.codePoints().filter(point -> !DRAWN.get(point)).count());
    }

    private static BitSet drawn() {
        try (InputStream stream = REGULAR.open();
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(stream))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            BitSet drawn = new BitSet();
            IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                    .filter(point -> point != MISSING && glyphs.getGlyphId(point) != 0)
                    .forEach(drawn::set);
            drawn.set('\n');
            return drawn;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
