package org.crampdiary.exchange.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.crampdiary.exchange.json.Errors;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;

/**
 * The rows of one table below the names of its columns (RFC 4180, UTF-8). What makes the table as a
 * whole unreadable is told to a consumer, each with its row; the rows that could be read are there
 * all the same. For one thread.
 */
final class Rows {

    private static final String MARK = "\ufeff";

    /** One row and the columns of its table. */
    record Row(Place place, List<String> columns, List<String> cells) {

        /** What stands there; empty also when the table has no such column. */
        String cell(String column) {
            int index = columns.indexOf(column);
            return index < 0 ? "" : cells.get(index);
        }
    }

    private final String file;
    private final Header expected;
    private final int most;
    private final Consumer<Phrase> problems;
    private final List<Row> rows = new ArrayList<>();
    private List<String> columns = List.of();

    private Rows(String file, Header expected, int most, Consumer<Phrase> problems) {
        this.file = file;
        this.expected = expected;
        this.most = most;
        this.problems = problems;
    }

    /**
     * @param expected the columns that the table has
     * @param most rows that it may have
     * @throws Refusal when it has more
     */
    static List<Row> read(
            String file, byte[] content, Header expected, int most, Consumer<Phrase> problems) {
        Rows rows = new Rows(file, expected, most, problems);
        decoded(content)
                .ifPresentOrElse(
                        rows::readText,
                        () -> problems.accept(Phrase.of("exchange.table-not-utf8", file)));
        return rows.rows;
    }

    private static Optional<String> decoded(byte[] content) {
        try {
            return Optional.of(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(content))
                            .toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    private void readText(String marked) {
        String text = marked.startsWith(MARK) ? marked.substring(MARK.length()) : marked;
        CsvReader<CsvRecord> records =
                CsvText.records(new StringReader(text), CsvStyle.ofHeader(text).separator());
        int row = 1;
        try {
            for (CsvRecord record : records) {
                add(record.getFields(), new Place(file, row));
                row++;
            }
        } catch (CsvParseException _) {
            problems.accept(Phrase.of("exchange.row-broken", new Place(file, row).words()));
        }
        if (row == 1) {
            checkColumns();
        }
    }

    private void add(List<String> cells, Place place) {
        if (place.row() == 1) {
            columns = cells;
            checkColumns();
        } else if (cells.size() == columns.size()) {
            if (rows.size() == most) {
                throw Refusal.notDone("exchange.too-many-rows", CsvText.MOST_ROWS);
            }
            rows.add(new Row(place, columns, cells));
        } else if (!isBlank(cells)) {
            problems.accept(
                    Phrase.of("exchange.row-width", place.words(), cells.size(), columns.size()));
        }
    }

    private static boolean isBlank(List<String> cells) {
        return cells.stream().allMatch(String::isEmpty);
    }

    private void checkColumns() {
        Set<String> seen = new HashSet<>();
        for (String column : columns) {
            if (!expected.names().contains(column) || !seen.add(column)) {
                problems.accept(
                        Phrase.of("exchange.column-unknown", file, Errors.printable(column)));
            }
        }
        for (String column : expected.missing(seen)) {
            problems.accept(Phrase.of("exchange.column-missing", file, column));
        }
    }
}
