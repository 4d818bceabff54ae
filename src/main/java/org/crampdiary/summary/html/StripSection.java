package org.crampdiary.summary.html;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.crampdiary.summary.NightStrip;
import org.crampdiary.summary.NightStrip.Cell;
import org.crampdiary.summary.NightStrip.Mark;
import org.crampdiary.summary.SummaryModel;
import org.crampdiary.text.Messages;

/**
 * Every night of the period in a cell: how many cramps, the worst severity below it and as shade, a
 * thick foot where one woke the person. It reads the same in black and white, and as a table.
 */
record StripSection(Messages messages) implements Section {

    /** Cells share a date: a single one has no room for it. It may reach beyond the last one. */
    private static final int CELLS_PER_DATE = 7;

    /** From these severities on a cell is shaded, and shaded darkly. */
    private static final int SHADED = 4;

    private static final int DARK = 7;

    private static final String PAUSED = "\u2016";

    private static final Map<Mark, String> SIGNS =
            new EnumMap<>(Map.of(Mark.MEDICINE, "▲", Mark.VISIT, "●", Mark.SIGN, "!"));

    @Override
    public void write(Xhtml out, SummaryModel model) {
        NightStrip strip = model.strip();
        out.open("div", "class", "whole");
        out.element(
                "h2",
                strip.nightsPerCell() == 1
                        ? messages.text("summary.strip")
                        : messages.text("summary.strip.wide", strip.nightsPerCell()));
        List<Cell> cells = strip.cells();
        int length = strip.rowLength();
        for (int from = 0; from < cells.size(); from += length) {
            row(
                    out,
                    cells.subList(from, Math.min(cells.size(), from + length)),
                    length,
                    new Days(messages.formats(), model.range()));
        }
        out.element("p", legend(strip), "class", "legend").close();
    }

    private void row(Xhtml out, List<Cell> cells, int length, Days days) {
        out.open("table", "class", "strip").open("tbody").open("tr");
        int dated = 0;
        for (; dated < Math.min(cells.size(), NightStrip.ROW); dated += CELLS_PER_DATE) {
            out.element(
                    "th",
                    days.of(cells.get(dated).nights().from()),
                    "scope",
                    "col",
                    "colspan",
                    String.valueOf(CELLS_PER_DATE));
        }
        fill(out, dated, length);
        if (cells.stream().anyMatch(cell -> !cell.marks().isEmpty())) {
            out.close().open("tr");
            cells.forEach(cell -> out.element("td", marks(cell), "class", "mark"));
            fill(out, cells.size(), length);
        }
        out.close().open("tr");
        cells.forEach(cell -> cell(out, cell));
        fill(out, cells.size(), length);
        out.close().close().close();
    }

    /** So that the cells of a short row are as wide as those above. */
    private static void fill(Xhtml out, int cells, int length) {
        if (cells < length) {
            out.open("td", "class", "beyond", "colspan", String.valueOf(length - cells));
            out.close();
        }
    }

    private static String marks(Cell cell) {
        return SIGNS.entrySet().stream()
                .filter(sign -> cell.marks().contains(sign.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining());
    }

    private static void cell(Xhtml out, Cell cell) {
        out.open("td", "class", looks(cell));
        if (cell.isPaused()) {
            out.text(PAUSED);
        } else if (cell.recorded() > 0) {
            out.text(String.valueOf(cell.cramps()));
        }
        Integer worst = cell.worst();
        out.element("div", worst == null ? "\u00a0" : String.valueOf(worst), "class", "severity");
        out.close();
    }

    private static String looks(Cell cell) {
        if (cell.isPaused()) {
            return "paused";
        }
        if (cell.recorded() == 0) {
            return "missing";
        }
        List<String> looks = new ArrayList<>();
        Integer worst = cell.worst();
        if (cell.cramps() == 0) {
            looks.add("none");
        } else if (worst != null && worst >= DARK) {
            looks.add("dark");
        } else if (worst != null && worst >= SHADED) {
            looks.add("shaded");
        } else {
            looks.add("light");
        }
        if (cell.woken() > 0) {
            looks.add("woken");
        }
        if (cell.thin()) {
            looks.add("thin");
        }
        return String.join(" ", looks);
    }

    /** What the looks mean, of the rarer ones only those that are there. */
    private String legend(NightStrip strip) {
        List<String> words = new ArrayList<>();
        words.add(messages.text("summary.strip.cell", SHADED, DARK));
        if (strip.cells().stream().anyMatch(cell -> cell.recorded() == 0 && !cell.isPaused())) {
            words.add(messages.text("summary.strip.missing"));
        }
        if (strip.cells().stream().anyMatch(cell -> cell.recorded() > 0 && cell.thin())) {
            words.add(messages.text("summary.strip.thin"));
        }
        if (strip.cells().stream().anyMatch(Cell::isPaused)) {
            words.add(messages.text("summary.strip.paused", PAUSED));
        }
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        strip.cells().forEach(cell -> marks.addAll(cell.marks()));
        for (Mark mark : marks) {
            words.add(SIGNS.get(mark) + "\u00a0" + messages.text(key(mark)));
        }
        return String.join("; ", words) + ".";
    }

    private static String key(Mark mark) {
        return switch (mark) {
            case MEDICINE -> "summary.strip.medicine";
            case VISIT -> "summary.strip.visit";
            case SIGN -> "summary.strip.sign";
        };
    }
}
