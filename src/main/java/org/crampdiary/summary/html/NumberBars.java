package org.crampdiary.summary.html;

/**
 * Bars with their numbers on them: a table, so that they read the same with eyes, on a screen
 * reader and in a copied text.
 */
final class NumberBars {

    /** Of the longest bar, in points. */
    private static final double HEIGHT = 30;

    private final Xhtml out;
    private boolean inCell;

    private NumberBars(Xhtml out) {
        this.out = out;
    }

    static NumberBars begin(Xhtml out) {
        out.open("table", "class", "bars").open("tbody").open("tr");
        return new NumberBars(out);
    }

    /** Begins the next place. */
    void cell() {
        endCell();
        out.open("td");
        inCell = true;
    }

    void text(String text) {
        out.text(text);
    }

    /** A text on a line of its own above what follows. */
    void above(String text) {
        out.text(text).empty("br");
    }

    /**
     * The bar of this place.
     *
     * @param number what is written on it
     * @param enough whether it rests on so much that it may be compared with others
     */
    void bar(String number, int count, int most, boolean enough) {
        out.text(number);
        long height = most == 0 ? 0 : Math.round(HEIGHT * count / most);
        out.open("div", "class", enough ? "bar" : "thin", "style", "height: " + height + "pt");
        out.close();
    }

    /** Ends the bars and begins the line below them. */
    void labels() {
        endCell();
        out.close().open("tr");
    }

    void label(String text, int columns) {
        out.element("th", text, "scope", "col", "colspan", String.valueOf(columns));
    }

    void end() {
        out.close().close().close();
    }

    private void endCell() {
        if (inCell) {
            out.close();
            inCell = false;
        }
    }
}
