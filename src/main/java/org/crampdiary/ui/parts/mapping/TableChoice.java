package org.crampdiary.ui.parts.mapping;

import java.util.List;
import org.crampdiary.exchange.table.MappedTable;
import org.crampdiary.exchange.table.Mapping;
import org.crampdiary.exchange.table.Proposal;
import org.crampdiary.exchange.table.RowKind;
import org.crampdiary.exchange.table.Separator;
import org.crampdiary.exchange.table.Sheet;
import org.crampdiary.exchange.table.TextEncoding;
import org.jspecify.annotations.Nullable;

/**
 * Which table of a file is meant and how its text is written. Null is to be told from the file.
 *
 * @param headerRow 0 for none
 */
record TableChoice(
        @Nullable TextEncoding encoding,
        @Nullable Separator separator,
        @Nullable Integer headerRow,
        boolean toEmptyRow,
        @Nullable RowKind rows) {

    static final TableChoice AS_FOUND = new TableChoice(null, null, null, false, null);

    static TableChoice of(Mapping mapping) {
        return new TableChoice(
                mapping.encoding(),
                mapping.separator(),
                mapping.headerRow(),
                mapping.toEmptyRow(),
                mapping.rows());
    }

    TableChoice with(@Nullable TextEncoding other) {
        return new TableChoice(other, separator, null, false, null);
    }

    TableChoice with(@Nullable Separator other) {
        return new TableChoice(encoding, other, null, false, null);
    }

    TableChoice withoutHeadings() {
        return with(separator);
    }

    TableChoice withRows(@Nullable RowKind other) {
        return new TableChoice(encoding, separator, headerRow, toEmptyRow, other);
    }

    TableChoice withHeadings(int row) {
        return new TableChoice(encoding, separator, row, toEmptyRow, null);
    }

    TableChoice endingAtEmptyRow(boolean ends) {
        return new TableChoice(encoding, separator, headerRow, ends, rows);
    }

    /** What the headings and cells of this table suggest. */
    Mapping proposed(Sheet sheet) {
        Mapping proposed =
                headerRow == null
                        ? Proposal.of(sheet)
                        : Proposal.of(sheet, headerRow, toEmptyRow, rows);
        return MappedTable.unanswered(proposed);
    }

    /** Whether another table may follow below an empty row. */
    static boolean partedByEmptyRows(Sheet sheet, int headerRow) {
        List<List<String>> rows = sheet.rows();
        int row = headerRow;
        while (row < rows.size() && !rows.get(row).isEmpty()) {
            row++;
        }
        return rows.stream().skip(row).anyMatch(cells -> !cells.isEmpty());
    }
}
