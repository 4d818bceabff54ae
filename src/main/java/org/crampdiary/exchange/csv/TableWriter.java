package org.crampdiary.exchange.csv;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.crampdiary.model.FieldKind;

/** Writes the tables of a file of the exchange format. */
final class TableWriter {

    private static final String MARK = "\ufeff";

    private final JsonNode file;
    private final CsvStyle style;

    TableWriter(JsonNode file, CsvStyle style) {
        this.file = file;
        this.style = style;
    }

    /** What the file says of itself. */
    byte[] about() {
        List<String> values = new ArrayList<>();
        for (String name : About.COLUMNS) {
            values.add(Cells.written(file.path(name), style.decimal()));
        }
        return csv(List.of(About.COLUMNS, values));
    }

    byte[] write(Table table) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.header().names());
        Table owner = table.owner();
        if (owner == null) {
            entries(file, table).forEach(entry -> rows.add(row(table, entry, entry)));
        } else {
            for (JsonNode above : entries(file, owner)) {
                above.path(table.name()).forEach(entry -> rows.add(row(table, above, entry)));
            }
        }
        return csv(rows);
    }

    /** The profile is one object, everything else a list. */
    private static Iterable<JsonNode> entries(JsonNode file, Table table) {
        JsonNode entries = file.path(table.name());
        return entries.isObject() ? List.of(entries) : entries;
    }

    private List<String> row(Table table, JsonNode owner, JsonNode entry) {
        return table.columns().stream()
                .map(column -> cell(column, column.ofOwner() ? owner : entry))
                .toList();
    }

    private String cell(Column column, JsonNode entry) {
        JsonNode value = entry.path(column.field().name());
        if (value.isNull() || value.isMissingNode()) {
            return "";
        }
        return switch (column.field().kind()) {
            case FieldKind.Time _ when column.offset() -> Cells.offset(value.textValue());
            case FieldKind.Time _ -> Cells.local(value.textValue());
            case FieldKind.Entries<?> _ -> Integer.toString(value.size());
            case FieldKind.Text _ -> Cells.text(value.textValue());
            default -> Cells.written(value, style.decimal());
        };
    }

    private byte[] csv(List<List<String>> rows) {
        StringWriter text = new StringWriter();
        text.write(MARK); // Excel reads UTF-8 only after it
        try (CsvWriter csv =
                CsvWriter.builder()
                        .fieldSeparator(style.separator())
                        .lineDelimiter(LineDelimiter.CRLF)
                        .build(text)) {
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
