package org.crampdiary.summary.html;

import java.text.Normalizer;

/** Text with nothing in it that a document must not contain. */
final class PlainText {

    private static final int REPLACEMENT = 0xFFFD;

    /** Persian words are spelled with it: it parts letters that would be joined. */
    private static final int NON_JOINER = 0x200C;

    private PlainText() {}

    /**
     * {@code text} without what cannot be seen: line ends and tabs become spaces, other control
     * characters, direction marks and joiners but the one that parts letters are left out, and half
     * of a surrogate pair becomes the replacement character. A letter and its accents become one.
     * What remains is allowed in XML 1.0.
     */
    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        // The page's layout sets a mark that stands alone on the next letter.
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .forEach(point -> append(out, point));
        return out.toString();
    }

    private static void append(StringBuilder out, int point) {
        if (point == '\n' || point == '\r' || point == '\t') {
            out.append(' ');
            return;
        }
        if (point == NON_JOINER) {
            out.appendCodePoint(point);
            return;
        }
        switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT -> {
                // Nothing to see, and some of them turn the text around.
            }
            case Character.SURROGATE, Character.UNASSIGNED -> out.appendCodePoint(REPLACEMENT);
            default -> out.appendCodePoint(point);
        }
    }
}
