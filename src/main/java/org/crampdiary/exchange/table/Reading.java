package org.crampdiary.exchange.table;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crampdiary.exchange.json.Errors;
import org.crampdiary.exchange.table.Columns.Row;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.Night;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;

/**
 * A table read through its mapping; nothing is stored by it.
 *
 * @param rows what each row would be stored as, in the order of the table
 * @param nights those of all rows put together, oldest first
 * @param problems rows of which a cell cannot be read, which are not among {@code rows}
 * @param notes what else is to be said of single rows, such as that one is a nap
 * @param others how many rows tell of something that is not meant
 */
public record Reading(
        List<Stored> rows, List<Night> nights, List<Said> problems, List<Said> notes, int others) {

    public Reading {
        rows = List.copyOf(rows);
        nights = List.copyOf(nights);
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
    }

    /** Reads one row; empty when it is understood and nothing is stored of it. */
    private interface RowReader {
        Optional<Stored> read(Row row);
    }

    /**
     * Reads a table.
     *
     * @param zone where times were read off, unless the mapping or the cell says it
     * @param now nothing in a diary is later
     * @throws Refusal with what is to be answered first, or that the columns are not there
     */
    public static Reading of(Sheet sheet, Mapping said, ZoneId zone, Instant now) {
        Columns all = Columns.of(sheet, said);
        Columns columns = all.meant(said.only());
        int others = all.rows().size() - columns.rows().size();
        Mapping mapping = Certain.of(columns, said);
        List<OpenQuestion> open = OpenQuestion.of(columns, mapping);
        if (!open.isEmpty() || mapping.rows() == null) {
            throw new Refusal(
                    Refusal.Kind.NOT_DONE,
                    open.stream().map(OpenQuestion::sentence).toList(),
                    null);
        }
        Cells cells = new Cells(columns, mapping, zone, now);
        return switch (mapping.rows()) {
            case CRAMPS -> {
                CrampRows rows = new CrampRows(cells);
                Begun begun = Begun.of(columns, others, row -> Optional.of(rows.read(row)));
                yield begun.reading(List.of(), List.of());
            }
            case NIGHTS -> {
                NightRows rows = new NightRows(cells);
                Begun begun = Begun.of(columns, others, rows::read);
                yield begun.reading(rows.nights(), List.of());
            }
            case SLEEP -> {
                SleepRows rows = new SleepRows(cells);
                Begun begun = Begun.of(columns, others, rows::read);
                List<Night> nights = rows.nights();
                yield begun.reading(nights, rows.notes());
            }
        };
    }

    /** The rows before they are put together. */
    private record Begun(List<Stored> stored, List<Said> problems, int others) {

        static Begun of(Columns columns, int others, RowReader reader) {
            List<Stored> stored = new ArrayList<>();
            List<Said> problems = new ArrayList<>();
            for (Row row : columns.rows()) {
                try {
                    checkWidth(columns, row);
                    reader.read(row).ifPresent(stored::add);
                } catch (Unreadable wrong) {
                    problems.add(new Said(row.number(), wrong.column(), wrong.why()));
                }
            }
            return new Begun(stored, problems, others);
        }

        private static void checkWidth(Columns columns, Row row) {
            if (columns.tooWide(row)) {
                throw Unreadable.of("table.too-wide", row.cells().size(), columns.names().size());
            }
        }

        Reading reading(List<Night> nights, List<Said> notes) {
            return new Reading(stored, nights, problems, notes, others);
        }
    }

    /** All cramps in the order of the table. */
    public List<Cramp> cramps() {
        return rows.stream().flatMap(row -> row.cramps().stream()).toList();
    }

    /**
     * Throws when a row cannot be read.
     *
     * @throws Refusal with a sentence for each such row, beginning with its number
     */
    public void refuseProblems() {
        Errors errors = new Errors();
        problems.stream().map(Said::sentence).forEach(errors::add);
        errors.refuse();
    }

    /** What is to be said of rows: those with problems, the notes, and how many were not meant. */
    public List<Phrase> sentences() {
        List<Said> all = new ArrayList<>(problems);
        all.addAll(notes);
        all.sort(Comparator.comparingInt(Said::row));
        List<Phrase> sentences = new ArrayList<>(all.stream().map(Said::sentence).toList());
        if (others > 0) {
            sentences.add(Phrase.of("table.others", others));
        }
        return sentences;
    }
}
