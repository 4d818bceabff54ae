package org.crampdiary.summary.html;

/** A table of one heading and one text in each row. */
final class Rows {

    private final Xhtml out;

    private Rows(Xhtml out) {
        this.out = out;
    }

    static Rows begin(Xhtml out) {
        out.open("table", "class", "rows").open("tbody");
        return new Rows(out);
    }

    Rows row(String heading, String text) {
        return row(heading, "", text);
    }

    /**
     * A row that begins with its figure.
     *
     * @param figure in bold
     */
    Rows row(String heading, String figure, String text) {
        cell(heading, "quiet");
        if (!figure.isEmpty()) {
            out.element("b", figure).text(" ");
        }
        out.text(text);
        return endRow();
    }

    /** Begins a row; its text follows. */
    void cell(String heading, String kind) {
        out.open("tr").element("th", heading, "scope", "row", "class", kind).open("td");
    }

    Rows endRow() {
        out.close().close();
        return this;
    }

    void end() {
        out.close().close();
    }
}
