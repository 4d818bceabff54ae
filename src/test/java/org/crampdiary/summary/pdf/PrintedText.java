package org.crampdiary.summary.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Every letter of a printed document with its place. */
final class PrintedText extends PDFTextStripper {

    /** Nothing is printed closer to the edge of the sheet, in points: printers cannot. */
    private static final float EDGE = 24;

    /** Two letters on one line may touch, and those of a slanted word overlap a little. */
    private static final float TOUCHING = 1.5f;

    private final List<TextPosition> letters = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final String words;
    private final int pages;

    PrintedText(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            pages = document.getNumberOfPages();
            StringBuilder all = new StringBuilder();
            for (int page = 1; page <= pages; page++) {
                letters.clear();
                setStartPage(page);
                setEndPage(page);
                all.append(getText(document));
                look(page);
            }
            words = all.toString();
        }
    }

    int pages() {
        return pages;
    }

    /** The text in the order in which it was written, without any space. */
    String dense() {
        return dense(words);
    }

    static String dense(String text) {
        return text.replaceAll("[\\s\\u00a0]+", "");
    }

    /** Letters beyond the edge of a sheet, and letters printed over each other. */
    List<String> faults() {
        return faults;
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        super.processTextPosition(letter);
        if (!letter.getUnicode().isBlank()) {
            letters.add(letter);
        }
    }

    private void look(int page) {
        for (TextPosition letter : letters) {
            float right = letter.getX() + letter.getWidth();
            if (letter.getX() < EDGE
                    || right > letter.getPageWidth() - EDGE
                    || letter.getY() - letter.getHeight() < EDGE
                    || letter.getY() > letter.getPageHeight() - EDGE / 2) {
                faults.add("page %d: beyond the edge: %s".formatted(page, at(letter)));
            }
        }
        List<TextPosition> lines = new ArrayList<>(letters);
        lines.sort((a, b) ->
                a.getY() == b.getY()
                        ? Float.compare(a.getX(), b.getX())
                        : Float.compare(a.getY(), b.getY()));
        for (int i = 1; i < lines.size(); i++) {
            TextPosition left = lines.get(i - 1);
            TextPosition next = lines.get(i);
            boolean sameLine = left.getY() == next.getY();
            if (sameLine && left.getX() + left.getWidth() > next.getX() + TOUCHING) {
                faults.add(
                        "page %d: over each other: %s and %s".formatted(page, at(left), at(next)));
            }
        }
    }

    private static String at(TextPosition letter) {
        return "%s at %.0f, %.0f".formatted(letter.getUnicode(), letter.getX(), letter.getY());
    }

    static PrintedText of(byte[] pdf) {
        try {
            return new PrintedText(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
