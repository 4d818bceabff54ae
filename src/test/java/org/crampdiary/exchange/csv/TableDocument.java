package org.crampdiary.exchange.csv;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.crampdiary.model.Coded;
import org.crampdiary.model.FieldKind;

/** The document about the tables, written from what is declared. */
final class TableDocument {

    private static final String BEFORE =
            """
            # The tables of an export

            `cramp-diary export --format csv --out diary.zip`, or Settings, My data, "Tables for a spreadsheet (CSV)": one zip with a
            table for each kind of entry, and `about.csv`, which names the format and its version. They hold what the JSON holds
            ([schema](cramp-diary-1.schema.json)) and are imported by the same rules. `--table nights` writes one table alone, to look
            at; it is not read back.

            - **To open**: a double click in LibreOffice or Excel. UTF-8 with a byte order mark, lines end in CR LF, quotation marks as
              in RFC 4180. The program's language decides the signs, since spreadsheets go by it: English has `,` between cells and a
              point in numbers, Danish has `;` and a decimal comma (`--lang da`). A line `sep=;` is not written: Excel would then read
              the letters wrongly. Both are read back, whichever language the program has then.
            - **Empty cells** are unknown. In a text `'` alone is an empty text, and in a list of codes `none` is the answer "none".
            - **Formulas**: a text that begins with `=` `+` `-` `@`, a tab, a line end or `'` has one `'` before it, so that no
              spreadsheet reckons with it; so has a short one that it would make a number, a date or a truth of (`0012`, `1/2`,
              `2 mar`, `May 5`, `TRUE`), and a number of any length. Importing takes one `'` away.
            - **Tried** with LibreOffice 7.4.7 (Debian 12), which converted each table in English (`,`) and Danish (`;`) with and without
              "detect special numbers": letters (æøå, Japanese), line ends and quotation marks within a cell arrive as written, days as days,
              numbers as numbers, no formula; `start` is a time with that detection and a text without; moments in UTC stay text. Of 34
              notes that look like numbers, dates, times, sums of money or truths none became one; before they were marked, `0012` came in as
              12 and `$5` as money. Excel was not at hand.
            - **Times**: `start` is the local time as the clock showed it, `startOffset` what it was ahead of UTC (`UTC+01:00`), `zone`
              the time zone. Everything else that has a time has it in UTC with a `Z`. A night is named by its evening.
            - **Rows that belong together**: `activities` says in its column `night` to which night a row belongs, `sites` and
              `remedies` in `cramp` to which cramp; rows keep their order. The column of the same name in the table above says how many
              there are; 0 is the answer "none".
            - **To import**, the zip needs all of its tables with all of their columns but `dose`, in any order, in no folder, at most 20 MB
              unpacked and 100,000 rows together. Everything that is wrong is named with table, row and column, rows counted as a
              spreadsheet counts them, and nothing is imported before all of it is right. The same zip twice changes nothing.
            """;

    private TableDocument() {}

    static String text() {
        StringBuilder text = new StringBuilder(BEFORE);
        for (Table table : Table.ALL) {
            text.append("\n## ").append(table.file()).append("\n\n");
            text.append("| column | holds |\n|---|---|\n");
            for (Column column : table.columns()) {
                text.append("| `").append(column.name()).append("` | ");
                text.append(holds(table, column)).append(" |\n");
            }
        }
        return text.toString();
    }

    private static String holds(Table table, Column column) {
        if (column.ofOwner()) {
            return "the row of `" + table.owner().file() + "` that it belongs to";
        }
        if (column.offset()) {
            return "the offset of `" + column.field().name() + "`, such as `UTC+01:00`";
        }
        return switch (column.field().kind()) {
            case FieldKind.Decimal range -> number("a number", range, range.unit().name());
            case FieldKind.Whole range -> number("a whole number", range, range.unit().name());
            case FieldKind.Scale range -> "a step from 0 to " + range.max();
            case FieldKind.YesNo _ -> "`yes` or `no`";
            case FieldKind.Text(var limit) -> "a text of at most " + limit.max() + " characters";
            case FieldKind.Code<?>(var type) -> "one of " + codes(type);
            case FieldKind.Codes<?>(var type) -> "`none`, or with commas some of " + codes(type);
            case FieldKind.Entries<?> _ ->
                    "how many rows of `" + column.name() + ".csv` belong to it";
            case FieldKind.Day _ -> "a date: `2026-03-04`";
            case FieldKind.Rough _ -> "a date, a month or a year: `2026-03-04`, `2026-03`, `2026`";
            case FieldKind.Time _ -> "a local time: `2026-03-04 03:12:00`";
            case FieldKind.Moment _ -> "a time in UTC: `2026-03-04T02:12:00Z`";
            case FieldKind.Zone _ -> "a time zone: `Europe/Copenhagen`";
        };
    }

    private static String number(String what, FieldKind.Numeric<?> range, String unit) {
        return "%s from %d to %d (%s)"
                .formatted(what, range.min(), range.max(), unit.toLowerCase(Locale.ROOT));
    }

    private static String codes(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> "`" + ((Coded) constant).code() + "`")
                .collect(Collectors.joining(", "));
    }
}
