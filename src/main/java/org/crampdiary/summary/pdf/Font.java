package org.crampdiary.summary.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts that are embedded: the cuts of Liberation Sans in every page, those of Noto Sans where
 * a page has their letters. Of these each holds a part, Arabic only the shapes of joined letters.
 */
enum Font {
    REGULAR("/liberation/LiberationSans-Regular.ttf", 400, FontStyle.NORMAL),
    BOLD("/liberation/LiberationSans-Bold.ttf", 700, FontStyle.NORMAL),
    ITALIC("/liberation/LiberationSans-Italic.ttf", 400, FontStyle.ITALIC),
    ARABIC("/noto/NotoSansArabic-Regular.ttf", 400, FontStyle.NORMAL),
    ARABIC_BOLD("/noto/NotoSansArabic-Bold.ttf", 700, FontStyle.NORMAL),
    HAN("/noto/NotoSansSC-Regular.ttf", 400, FontStyle.NORMAL);

    private static final String FAMILY = "Liberation Sans";

    private static final List<Font> ALWAYS = List.of(REGULAR, BOLD, ITALIC);

    private static final int MISSING = 0xFFFD;
    private static final int BOX = 0x25A1;

    /** The letters of {@link #REGULAR}, {@link #ARABIC} and {@link #HAN}, each read once. */
    private static final Map<Font, BitSet> DRAWN = new ConcurrentHashMap<>();

    private final String path;
    private final int weight;
    private final FontStyle style;

    Font(String path, int weight, FontStyle style) {
        this.path = path;
        this.weight = weight;
        this.style = style;
    }

    /** Adds what a document needs that {@link #drawable} has written. */
    static void add(String drawable, PdfRendererBuilder builder, PDDocument document) {
        builder.usePDDocument(document);
        for (Font font : ALWAYS) {
            builder.useFont(font.in(document), FAMILY, font.weight, font.style, true);
        }
        if (drawable.codePoints().anyMatch(point -> REGULAR.lacks(point) && ARABIC.draws(point))) {
            ARABIC.addBeside(builder);
            ARABIC_BOLD.addBeside(builder);
        }
        if (drawable.codePoints().anyMatch(point -> REGULAR.lacks(point) && ARABIC.lacks(point))) {
            HAN.addBeside(builder);
        }
    }

    /** As a part of {@code document}, once it is needed. */
    private PDFontSupplier in(PDDocument document) {
        return new PDFontSupplier(null) {
            @Override
            public PDFont supply() {
                return loaded(document);
            }
        };
    }

    /**
     * Its letters stay letters: no two are drawn as one sign, and looking for those took half of
     * the time that a page takes.
     */
    private PDFont loaded(PDDocument document) {
        try (InputStream stream = open()) {
            TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(stream));
            font.setEnableGsub(false);
            return PDType0Font.load(document, font, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addBeside(PdfRendererBuilder builder) {
        builder.useFont(
                this::open, name(), weight, style, true, Set.of(FSFontUseCase.FALLBACK_PRE));
    }

    private InputStream open() {
        InputStream stream = Font.class.getResourceAsStream(path);
        if (stream == null) {
            throw new IllegalStateException("not on the class path: " + path);
        }
        return stream;
    }

    /**
     * {@code text} with its Arabic letters joined and a box in place of every character that no
     * font can draw, once for a sequence of them: PDF/UA allows no character without a shape.
     */
    static String drawable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean boxed = false;
        for (int point : ArabicLetters.joined(text).codePoints().toArray()) {
            boolean known = isDrawn(point);
            if (known) {
                out.appendCodePoint(point);
            } else if (!boxed) {
                out.appendCodePoint(BOX);
            }
            boxed = !known;
        }
        return out.toString();
    }

    /** How many characters of {@code text} no font can draw. */
    static int undrawable(String text) {
        return Math.toIntExact(
                ArabicLetters.joined(text).codePoints().filter(point -> !isDrawn(point)).count());
    }

    private static boolean isDrawn(int point) {
        return REGULAR.draws(point) || ARABIC.draws(point) || HAN.draws(point);
    }

    private boolean lacks(int point) {
        return !draws(point);
    }

    private boolean draws(int point) {
        return DRAWN.computeIfAbsent(this, Font::drawn).get(point);
    }

    private static BitSet drawn(Font read) {
        try (InputStream stream = read.open();
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
