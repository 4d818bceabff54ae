package org.crampdiary.exchange.csv;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Reader;
import org.crampdiary.model.TextLimit;

/** How the text of a table is read, ours or another program's: RFC 4180 within limits. */
public final class CsvText {

    /** So many rows may all tables have together. */
    public static final int MOST_ROWS = 100_000;

    /** More than the longest note, every sign of it doubled. */
    private static final int MOST_CHARACTERS = 2 * TextLimit.NOTE.max() + 2;

    /** The reader holds a cell before it is counted, and would hold a whole file without this. */
    private static final int MOST_HELD = 65_536;

    private static final int MOST_COLUMNS = 100;

    private CsvText() {}

    /**
     * The rows as a spreadsheet counts them, empty ones too. Going over them throws {@link
     * de.siegmar.fastcsv.reader.CsvParseException} at the row in which a quotation mark is never
     * closed or stands in the wrong place, or that is beyond the limits.
     */
    public static CsvReader<CsvRecord> records(Reader text, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .maxBufferSize(MOST_HELD)
                .allowUnclosedQuote(false)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(
                        CsvRecordHandler.builder()
                                .maxFields(MOST_COLUMNS)
                                .maxFieldSize(MOST_CHARACTERS)
                                .build(),
                        text);
    }
}
