package org.crampdiary.summary.html;

import java.util.function.Consumer;

/** A table of one heading and one text in each row. */
final class Rows {

    private final Xhtml out;

    private Rows(Xhtml out) {
        this.out = out;
    }

    static Rows begin(Xhtml out) {
        return begin(out, "");
    }

    /**
     * A table.
     *
     * @param kind its further class in the style sheet
     */
    static Rows begin(Xhtml out, String kind) {
        out.open("table", "class", ("rows " + kind).strip()).open("tbody");
        return new Rows(out);
    }

    Rows row(String heading, String text) {
        return row(heading, "", text);
    }

    /**
     * A row that begins with its figure.
     *
     * @param figure in bold; what follows it begins with its own mark or stands a space away
     */
    Rows row(String heading, String figure, String text) {
        return paragraphs(
                heading,
                cell -> {
                    if (!figure.isEmpty()) {
                        cell.element("b", figure);
                        cell.text(text.startsWith(";") || text.isEmpty() ? "" : " ");
                    }
                    cell.text(text);
                });
    }

    /** A row whose text is written by {@code cell}. */
    Rows paragraphs(String heading, Consumer<Xhtml> cell) {
        out.open("tr").element("th", heading, "scope", "row").open("td");
        cell.accept(out);
        out.close().close();
        return this;
    }

    void end() {
        out.close().close();
    }
}
