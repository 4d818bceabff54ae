package org.crampdiary.exchange.table;

import java.util.List;
import java.util.regex.Pattern;
import org.crampdiary.exchange.csv.CsvDiary;

/** Whether a text is a table, and whose. */
public final class TableSigns {

    private static final Pattern OTHER_TEXT = Pattern.compile("<.*|(?i)BEGIN:.*", Pattern.DOTALL);

    private TableSigns() {}

    /** Whether its headings are those of a single table that this program has exported. */
    public static boolean own(Sheet sheet) {
        return sheet.rows().stream()
                .filter(row -> !row.isEmpty())
                .findFirst()
                .filter(CsvDiary::areColumns)
                .isPresent();
    }

    /**
     * Whether it looks like a table: of the rows with several cells every third at least has a
     * number or a date in one. The lines of a letter, a page or a calendar have not.
     */
    public static boolean table(Sheet sheet) {
        List<List<String>> rows = sheet.rows().stream().filter(row -> !row.isEmpty()).toList();
        if (OTHER_TEXT.matcher(rows.getFirst().getFirst()).matches()) {
            return false;
        }
        List<List<String>> wide = rows.stream().filter(row -> row.size() > 1).toList();
        long data = wide.stream().filter(row -> row.stream().anyMatch(TableSigns::data)).count();
        return data > 0 && data * 3 >= wide.size();
    }

    private static boolean data(String cell) {
        String text = CellMoment.plain(cell);
        return !text.isEmpty() && Character.isDigit(text.charAt(0));
    }
}
