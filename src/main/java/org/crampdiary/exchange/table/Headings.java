package org.crampdiary.exchange.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which rows of a sheet can be the headings of a table. */
public final class Headings {

    private static final int LEAST = 3;
    private static final Pattern DIGIT = Pattern.compile("\\d");

    private Headings() {}

    /**
     * The rows, from 1, that look like headings: several words with something below them that has
     * digits. All are different, but of the first row some may stand there twice. Where rows of
     * three or more are among them, only these, and those of two that begin a table of their own
     * below one. Empty when there are none, or only data.
     */
    public static List<Integer> of(Sheet sheet) {
        List<Integer> wide = new ArrayList<>();
        List<Integer> narrow = new ArrayList<>();
        List<List<String>> found = new ArrayList<>();
        for (int i = 0; i < sheet.rows().size(); i++) {
            List<String> row = sheet.rows().get(i);
            if (words(row, found.isEmpty()) && !found.contains(row) && dataFollow(sheet, i + 1)) {
                found.add(row);
                boolean own = !wide.isEmpty() && beginsTable(sheet.rows(), i);
                (row.size() >= LEAST || own ? wide : narrow).add(i + 1);
            }
        }
        return wide.isEmpty() ? narrow : wide;
    }

    private static boolean words(List<String> row, boolean first) {
        List<String> filled = row.stream().filter(cell -> !cell.isEmpty()).toList();
        int different = new HashSet<>(filled).size();
        return filled.size() >= 2
                && (filled.size() == different || (first && different >= LEAST))
                && filled.stream().noneMatch(Headings::isData);
    }

    /** Below an empty row, or below a title that stands there. */
    private static boolean beginsTable(List<List<String>> rows, int row) {
        List<String> above = rows.get(row - 1);
        return above.isEmpty() || (above.size() == 1 && row > 1 && rows.get(row - 2).isEmpty());
    }

    /** A heading may have a digit in it, such as "Severity 0-10"; data begin with one. */
    private static boolean isData(String cell) {
        return Character.isDigit(cell.charAt(0)) || cell.length() > 60;
    }

    private static boolean dataFollow(Sheet sheet, int from) {
        Optional<List<String>> next =
                sheet.rows().stream().skip(from).filter(row -> !row.isEmpty()).findFirst();
        return next.isPresent() && next.get().stream().anyMatch(cell -> DIGIT.matcher(cell).find());
    }
}
