package org.crampdiary.summary.html;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crampdiary.model.NightStatus;
import org.crampdiary.report.FigureWords;
import org.crampdiary.report.NightMap;
import org.crampdiary.report.NightMap.Cell;
import org.crampdiary.report.NightMapMarker;
import org.crampdiary.summary.Paper;
import org.crampdiary.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Writes the nights of a year as one XHTML document that stands alone: months down, nights across,
 * the number of cramps in one colour, and for each month its nights without cramps before those
 * with. For any thread.
 */
public final class YearHtml {

    private static final int MONTHS = 12;
    private static final int DAYS = 31;
    private static final String SPACE = "\u00a0";

    /** Two strokes, as on the screen. */
    private static final String PAUSED = "\u2016";

    private final Messages messages;

    public YearHtml(Messages messages) {
        this.messages = messages;
    }

    /**
     * The sheet in XHTML, well-formed, with its style and paper size, upright turned on its side.
     */
    public String of(NightMap.Year year, Paper paper) {
        String title = messages.text("year-sheet.title", Integer.toString(year.year()));
        Xhtml out =
                Xhtml.page(
                        messages.language(),
                        title,
                        title,
                        Sheet.across(paper, title, messages.text("summary.page"))
                                + Sheet.css("/summary/year.css"));
        out.open("body");
        out.element("h1", title);
        out.element(
                "p",
                messages.text(
                        "year-sheet.sums",
                        count(year.cells(), NightStatus.NONE),
                        count(year.cells(), NightStatus.CRAMPS),
                        year.cells().stream().filter(Cell::missing).count(),
                        year.cells().stream().filter(Cell::paused).count()));
        table(out, year);
        legend(out);
        return out.close().close().document();
    }

    private void table(Xhtml out, NightMap.Year year) {
        Map<LocalDate, Cell> cells =
                year.cells().stream().collect(Collectors.toMap(Cell::night, Function.identity()));
        out.open("table").open("thead").open("tr");
        head(out, messages.text("charts.map.month"), "month");
        for (int day = 1; day <= DAYS; day++) {
            head(out, Integer.toString(day), "day");
        }
        head(out, messages.text("year-sheet.without"), "sum");
        head(out, messages.text("year-sheet.with"), "sum");
        out.close().close().open("tbody");
        for (int month = 1; month <= MONTHS; month++) {
            row(out, YearMonth.of(year.year(), month), cells);
        }
        out.close().close();
    }

    private static void head(Xhtml out, String text, String kind) {
        out.element("th", text, "scope", "col", "class", kind);
    }

    private void row(Xhtml out, YearMonth month, Map<LocalDate, Cell> cells) {
        List<Cell> known = new ArrayList<>();
        out.open("tr");
        String name = FigureWords.capital(messages.formats().shortMonth(month.atDay(1)));
        out.element("th", name, "scope", "row", "class", "month");
        for (int day = 1; day <= DAYS; day++) {
            Cell cell = day > month.lengthOfMonth() ? null : cells.get(month.atDay(day));
            night(out, cell);
            if (cell != null) {
                known.add(cell);
            }
        }
        sum(out, known, NightStatus.NONE);
        sum(out, known, NightStatus.CRAMPS);
        out.close();
    }

    /** A night that is no night of the diary has no frame. */
    private void night(Xhtml out, @Nullable Cell cell) {
        if (cell == null) {
            out.element("td", "", "class", "outside");
            return;
        }
        NightMapMarker marker = NightMapMarker.of(cell);
        String number =
                switch (marker) {
                    case MISSING -> "";
                    case PAUSED -> PAUSED;
                    case UNNUMBERED -> messages.text("year-sheet.unnumbered");
                    case NONE, ONE, TWO, MORE -> Integer.toString(cell.cramps());
                };
        out.element("td", number, "class", marker.code());
    }

    private static String sample(NightMapMarker marker) {
        return switch (marker) {
            case NONE -> "0";
            case ONE -> "1";
            case TWO -> "2";
            case MORE -> "3";
            case PAUSED -> PAUSED;
            case MISSING, UNNUMBERED -> SPACE;
        };
    }

    private static void sum(Xhtml out, List<Cell> cells, NightStatus status) {
        String sum = cells.isEmpty() ? "" : Long.toString(count(cells, status));
        out.element("td", sum, "class", "sum");
    }

    private static long count(List<Cell> cells, NightStatus status) {
        return cells.stream().filter(cell -> cell.status() == status).count();
    }

    private void legend(Xhtml out) {
        out.open("p", "class", "legend");
        for (NightMapMarker marker : NightMapMarker.values()) {
            if (marker != NightMapMarker.UNNUMBERED) {
                String sample = sample(marker);
                out.element("span", SPACE + sample + SPACE, "class", "sample " + marker.code());
                out.text(" " + messages.name(marker) + SPACE + " ");
            }
        }
        out.text(messages.text("year-sheet.unnumbered-means")).close();
    }
}
