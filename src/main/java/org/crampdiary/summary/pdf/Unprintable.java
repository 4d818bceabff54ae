package org.crampdiary.summary.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text of a page with characters that are printed as boxes.
 *
 * @param text its beginning
 * @param characters how many, at least 1
 */
public record Unprintable(String text, int characters) {

    private static final Pattern TEXT = Pattern.compile(">([^<]+)<");

    private static final int SHOWN = 40;

    /** All such texts of a document in XHTML, in their order, each once. */
    static List<Unprintable> in(String xhtml) {
        List<Unprintable> found = new ArrayList<>();
        Matcher texts = TEXT.matcher(xhtml);
        while (texts.find()) {
            String text = texts.group(1).strip();
            int boxes = Font.undrawable(text);
            if (boxes > 0) {
                found.add(new Unprintable(begin(text), boxes));
            }
        }
        return found.stream().distinct().toList();
    }

    private static String begin(String text) {
        String plain =
                text.replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&amp;", "&");
        return plain.codePointCount(0, plain.length()) <= SHOWN
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
