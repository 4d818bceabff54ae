package org.crampdiary.exchange.table;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a table of another program is to be read. Null is not known: it is told from the file where
 * that is certain, and asked where it is not.
 *
 * @param headerRow the row with the headings, from 1; 0 when there are none. Where that row of
 *     another file has not the columns of this mapping, the first row that has them is it.
 * @param toEmptyRow whether the table ends at the first empty row, since another one follows
 * @param only the rows that are meant; null for all
 * @param fields by the name of their {@link Target}
 * @param leaveOutWrongRows whether rows of which a cell cannot be read are left out and told, in
 *     place of refusing the file
 */
public record Mapping(
        @Nullable TextEncoding encoding,
        @Nullable Separator separator,
        @Nullable Integer headerRow,
        boolean toEmptyRow,
        @Nullable RowKind rows,
        @Nullable Only only,
        CellStyle style,
        Map<String, Source> fields,
        boolean leaveOutWrongRows) {

    public Mapping {
        fields = Map.copyOf(fields);
    }

    public Mapping with(CellStyle other) {
        return changed(only, other, fields, leaveOutWrongRows);
    }

    public Mapping with(Map<String, Source> other) {
        return changed(only, style, other, leaveOutWrongRows);
    }

    /** The same with other rows meant; null for all. */
    public Mapping meaning(@Nullable Only other) {
        return changed(other, style, fields, leaveOutWrongRows);
    }

    /** The same, leaving out rows that cannot be read or not. */
    public Mapping leavingOut(boolean wrongRows) {
        return changed(only, style, fields, wrongRows);
    }

    private Mapping changed(
            @Nullable Only meant, CellStyle written, Map<String, Source> from, boolean leaveOut) {
        return new Mapping(
                encoding, separator, headerRow, toEmptyRow, rows, meant, written, from, leaveOut);
    }
}
