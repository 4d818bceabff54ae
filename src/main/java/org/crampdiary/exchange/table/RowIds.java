package org.crampdiary.exchange.table;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.crampdiary.exchange.table.Columns.Row;

/**
 * The ids of the cramps of a table, told from what stands in their rows: a row has the same ones
 * each time it is imported, wherever it stands, and rows that say the same have different ones. For
 * one reading.
 */
final class RowIds {

    private final Map<List<String>, Integer> seen = new HashMap<>();

    /** The id of the next cramp of a row, or of a row that says the same. */
    String next(Row row) {
        int occurrence = seen.merge(row.cells(), 1, Integer::sum);
        String text = String.join("\u001f", row.cells()) + "\u001e" + occurrence;
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
