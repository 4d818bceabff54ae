package org.crampdiary.summary.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.crampdiary.summary.Paper;

/** What every printed document has: a style sheet, a size, and a line at the foot of each page. */
final class Sheet {

    private static final String FOOT =
            "font-family: 'Liberation Sans'; font-size: 9.5pt; color: #333;";

    private static final Pattern POINTS = Pattern.compile("([0-9.]+)pt");

    private Sheet() {}

    /**
     * The rule of the page.
     *
     * @param margin as in a style sheet
     * @param foot words of the program's own, never the person's
     * @param page the word before the page's number
     */
    static String rule(Paper paper, String margin, String foot, String page) {
        return String.format(
                Locale.ROOT,
                """
                @page { size: %s; margin: %s;
                  @bottom-left { content: "%s"; %s }
                  @bottom-right { content: "%s " counter(page) " / " counter(pages); %s } }
                """,
                paper == Paper.A4 ? "A4" : "letter",
                margin,
                foot,
                FOOT,
                page,
                FOOT);
    }

    /** The rule of a page that lies on its side. */
    static String across(Paper paper, String foot, String page) {
        return rule(paper, "10mm 12mm 14mm 12mm", foot, page)
                .replace("; margin", " landscape; margin");
    }

    /** A style sheet with all its lengths in points so many times as long. */
    static String scaled(String css, double scale) {
        return POINTS.matcher(css)
                .replaceAll(length ->
                        String.format(
                                Locale.ROOT,
                                "%.2fpt",
                                scale * Double.parseDouble(length.group(1))));
    }

    /** A style sheet of the program's own, by its path on the class path. */
    static String css(String path) {
        try (InputStream stream = Sheet.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("not on the class path: " + path);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
