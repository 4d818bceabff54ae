package org.crampdiary.summary.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.crampdiary.model.NightFields;
import org.crampdiary.summary.Paper;
import org.crampdiary.summary.PaperColumn;
import org.crampdiary.text.Messages;

/**
 * Writes an empty table for fourteen nights as one XHTML document that stands alone, to be filled
 * in by hand and typed into the table for nights from paper, whose columns it has. For any thread.
 */
public final class BlankHtml {

    private static final int NIGHTS = 14;

    /** The width of the first column, in the unit of the others. */
    private static final double NIGHT_EMS = 6.5;

    /** Of what a hand writes in words. */
    private static final double WORDS_EMS = 9;

    private static final double HEADING_PT = 8.5;

    /** How much of that unit stands beside each other before headings must be smaller. */
    private static final double ROOM_EMS = 125;

    private final Messages messages;

    public BlankHtml(Messages messages) {
        this.messages = messages;
    }

    /** The sheet in XHTML, well-formed, with its style and paper size, turned on its side. */
    public String of(List<PaperColumn> columns, Paper paper) {
        String title = messages.text("blank.title", NIGHTS);
        Xhtml out =
                Xhtml.page(
                        messages.language(),
                        title,
                        title,
                        Sheet.across(
                                        paper,
                                        messages.text("blank.foot"),
                                        messages.text("summary.page"))
                                + Sheet.css("/summary/blank.css"));
        out.open("body").element("h1", title);
        out.element("p", messages.text("blank.how"));
        table(out, columns);
        return out.close().close().document();
    }

    private void table(Xhtml out, List<PaperColumn> columns) {
        Map<String, Double> widths = new LinkedHashMap<>();
        widths.put(messages.text("blank.night"), NIGHT_EMS);
        columns.forEach(column ->
                widths.put(column.heading(messages), isOfWords(column) ? WORDS_EMS : column.ems()));
        widths.replaceAll((name, ems) -> Math.max(ems, Math.max(longestWord(name), 5) + 1.5));
        double all = widths.values().stream().mapToDouble(Double::doubleValue).sum();
        double size = HEADING_PT * Math.min(1, ROOM_EMS / all);
        out.open("table").open("thead").open("tr");
        widths.forEach((name, width) -> head(out, name, width / all, size));
        out.close().close().open("tbody");
        for (int night = 0; night < NIGHTS; night++) {
            out.open("tr");
            widths.forEach((_, _) -> out.open("td").close());
            out.close();
        }
        out.close().close();
    }

    private static boolean isOfWords(PaperColumn column) {
        return column.equals(PaperColumn.PLACES) || column.field() == NightFields.NOTE;
    }

    private static int longestWord(String name) {
        return Stream.of(name.split(" ", -1)).mapToInt(String::length).max().orElse(0);
    }

    private static void head(Xhtml out, String name, double share, double size) {
        out.open(
                "th",
                "scope",
                "col",
                "style",
                String.format(Locale.ROOT, "width: %.2f%%; font-size: %.1fpt", 100 * share, size));
        for (String word : name.split("(?<= )", -1)) {
            if (word.indexOf('–') < 0) {
                out.text(word);
            } else { // such as 0–10, which would be broken behind its dash
                out.element("span", word, "class", "whole");
            }
        }
        out.close();
    }
}
