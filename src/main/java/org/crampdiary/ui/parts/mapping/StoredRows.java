package org.crampdiary.ui.parts.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crampdiary.exchange.table.Reading;
import org.crampdiary.exchange.table.RowKind;
import org.crampdiary.exchange.table.Stored;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampFields;
import org.crampdiary.model.EntryField;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightFields;
import org.crampdiary.text.DayWords;
import org.crampdiary.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The first rows of a table as they would be stored, in words.
 *
 * @param headings of the columns that any of these rows fills in
 * @param rows as long as the headings each; empty texts for what is not known
 */
record StoredRows(List<String> headings, List<List<String>> rows) {

    private static final int MOST = 8;
    private static final int MOST_LETTERS = 40;

    private static final List<EntryField<Cramp, ?>> OF_A_CRAMP =
            List.of(
                    CrampFields.NIGHT,
                    CrampFields.START,
                    CrampFields.DURATION_SECONDS,
                    CrampFields.SITES,
                    CrampFields.SEVERITY,
                    CrampFields.WOKE,
                    CrampFields.MINUTES_TO_RESLEEP,
                    CrampFields.SORENESS_HOURS,
                    CrampFields.CONTEXT,
                    CrampFields.NOTE);

    StoredRows {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /** A column with what stands in it, row by row. */
    private record Column(String heading, List<String> cells) {}

    static StoredRows of(Reading reading, RowKind rows, Messages messages) {
        List<Stored> first = reading.rows().stream().limit(MOST).toList();
        List<Column> columns = new ArrayList<>();
        columns.add(
                new Column(
                        messages.text("mapping.row"),
                        first.stream().map(row -> Integer.toString(row.row())).toList()));
        DayWords words = new DayWords(messages);
        if (rows == RowKind.CRAMPS) {
            List<Cramp> cramps = first.stream().map(row -> row.cramps().getFirst()).toList();
            for (EntryField<Cramp, ?> field : OF_A_CRAMP) {
                columns.add(column("crampfield.", field, cramps, words, messages));
            }
        } else {
            List<@Nullable Night> nights = new ArrayList<>();
            first.forEach(row -> nights.add(row.night()));
            Stream.concat(Stream.of(NightFields.NIGHT), NightFields.answered().stream())
                    .map(field -> column("dayline.", field, nights, words, messages))
                    .forEach(columns::add);
            columns.add(
                    2,
                    new Column(
                            messages.text("mapping.field.cramps"),
                            first.stream().map(StoredRows::cramps).toList()));
        }
        columns.removeIf(column -> column.cells().stream().allMatch(String::isEmpty));
        List<List<String>> texts = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            int row = i;
            texts.add(columns.stream().map(column -> column.cells().get(row)).toList());
        }
        return new StoredRows(columns.stream().map(Column::heading).toList(), texts);
    }

    private static String cramps(Stored row) {
        return row.cramps().isEmpty() ? "" : Integer.toString(row.cramps().size());
    }

    private static <E> Column column(
            String family,
            EntryField<E, ?> field,
            List<@Nullable E> entries,
            DayWords words,
            Messages messages) {
        return new Column(
                messages.text(family + field.word()),
                entries.stream()
                        .map(entry -> text(field, entry, words))
                        .map(StoredRows::brief)
                        .toList());
    }

    /** An empty list of places says nothing: a cramp always has one. */
    private static <E> String text(EntryField<E, ?> field, @Nullable E entry, DayWords words) {
        if (entry == null || List.of().equals(field.of(entry))) {
            return "";
        }
        return Objects.requireNonNullElse(words.exactly(field, entry), "");
    }

    /** A note may be as long as a letter. */
    private static String brief(String text) {
        return MappingWords.brief(text.lines().collect(Collectors.joining(" · ")), MOST_LETTERS);
    }
}
