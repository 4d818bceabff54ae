package org.crampdiary.summary.html;

import java.text.Bidi;
import java.util.ArrayDeque;
import java.util.Deque;
import org.crampdiary.text.Language;

/**
 * Writes one well-formed XHTML document. Every text and attribute is escaped, so that nothing a
 * person wrote can become markup. For one thread.
 */
final class Xhtml {

    private static final String NAMESPACE = "http://www.w3.org/1999/xhtml";

    private final StringBuilder out = new StringBuilder(1 << 14);
    private final Deque<String> open = new ArrayDeque<>();

    /** A page whose head is written, with a style of the program's own; its body comes next. */
    static Xhtml page(Language language, String title, String description, String css) {
        String code = language.code();
        return new Xhtml()
                .open("html", "xmlns", NAMESPACE, "lang", code, "xml:lang", code)
                .open("head")
                .element("title", title)
                .empty("meta", "name", "description", "content", description)
                .style(css)
                .close();
    }

    /**
     * Begins an element.
     *
     * @param attributes names and values in turn
     */
    Xhtml open(String tag, String... attributes) {
        start(tag, attributes);
        out.append('>');
        open.push(tag);
        return this;
    }

    /** Ends the element that was begun last. */
    Xhtml close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element without content. */
    Xhtml empty(String tag, String... attributes) {
        start(tag, attributes);
        out.append("/>");
        return this;
    }

    /** An element that holds only text. */
    Xhtml element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /** An element that begins at the right where the person's {@code words} in it do. */
    Xhtml openFor(String words, String tag) {
        return new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()
                ? open(tag)
                : open(tag, "dir", "rtl");
    }

    Xhtml text(String text) {
        escape(PlainText.of(text));
        return this;
    }

    /** A style sheet of the program's own. */
    Xhtml style(String css) {
        if (css.contains("<") || css.contains("&")) {
            throw new IllegalArgumentException("a style sheet needs neither < nor &");
        }
        out.append("<style>").append(css).append("</style>");
        return this;
    }

    private void start(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(PlainText.of(attributes[i + 1]));
            out.append('"');
        }
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }

    /** The document; all elements must be closed. */
    String document() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        return out.toString();
    }
}
