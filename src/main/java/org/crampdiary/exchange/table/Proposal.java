package org.crampdiary.exchange.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.crampdiary.model.FieldKind;
import org.crampdiary.model.NightFields;
import org.crampdiary.model.SiteFields;
import org.jspecify.annotations.Nullable;

/**
 * A mapping as the headings and the cells of a table suggest it. What they do not say with
 * certainty is left open.
 */
public final class Proposal {

    private static final String CRAMP = "\\b(cramp|krampe|laegkrampe)";
    private static final String KIND_OF_ENTRY = "\\b(symptom|type|event|kind|haendelse|slags)";

    private static final String SLEEP = "\\b(sleep|asleep|sovn|bed|bedtime|nap|seng)";

    /** What tables of both kinds have. */
    private static final Set<String> SHARED =
            Set.of(NightFields.NOTE.name(), NightFields.STATUS.name());

    private static final int MOST_WORDS = 20;
    private static final Pattern DIGIT = Pattern.compile("\\d");

    private final Sheet sheet;
    private final int headerRow;
    private final boolean toEmptyRow;
    private final Columns columns;
    private final Map<String, Source> fields = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    private Proposal(Sheet sheet, int headerRow, boolean toEmptyRow) {
        this.sheet = sheet;
        this.headerRow = headerRow;
        this.toEmptyRow = toEmptyRow;
        this.columns = Columns.under(sheet, headerRow, toEmptyRow);
    }

    /** The mapping of the only table of a sheet, or of the first one where there are several. */
    public static Mapping of(Sheet sheet) {
        List<Integer> headings = Headings.of(sheet);
        return of(sheet, headings.isEmpty() ? 0 : headings.getFirst(), headings.size() > 1, null);
    }

    /**
     * The mapping of a table.
     *
     * @param headerRow the row of its headings, 0 for none
     * @param toEmptyRow whether it ends at the first empty row
     * @param rows what its rows are; null to tell it from the headings
     */
    public static Mapping of(
            Sheet sheet, int headerRow, boolean toEmptyRow, @Nullable RowKind rows) {
        return new Proposal(sheet, headerRow, toEmptyRow).mapping(rows);
    }

    /** The mapping filled in with what the file says for certain, as a reading takes it. */
    public static Mapping completed(Sheet sheet, Mapping mapping) {
        return Certain.of(Columns.of(sheet, mapping).meant(mapping.only()), mapping);
    }

    /** What is to be answered before a table can be read. */
    public static List<OpenQuestion> open(Sheet sheet, Mapping mapping) {
        Columns columns = Columns.of(sheet, mapping).meant(mapping.only());
        return OpenQuestion.of(columns, Certain.of(columns, mapping));
    }

    private Mapping mapping(@Nullable RowKind said) {
        Only only = only();
        RowKind rows = said == null ? rows(only) : said;
        if (rows != null) {
            if (only != null) {
                taken.add(only.column());
            }
            moments(rows);
            HeadingWords.of(rows).forEach((target, words) -> propose(rows, target, words));
            if (rows == RowKind.CRAMPS) {
                place();
            }
        }
        Only meant = rows == RowKind.CRAMPS ? only : null;
        return Certain.of(
                columns.meant(meant),
                new Mapping(
                        sheet.encoding(),
                        sheet.separator(),
                        headerRow,
                        toEmptyRow,
                        rows,
                        meant,
                        new CellStyle(null, null, false, null, null),
                        fields,
                        false));
    }

    /** Where a column names what each row is, and cramps are among it, these are meant. */
    private @Nullable Only only() {
        for (String name : columns.names()) {
            if (HeadingWords.names(name, KIND_OF_ENTRY)) {
                Set<String> cramps = new LinkedHashSet<>();
                columns.texts(List.of(name)).stream()
                        .filter(cell -> HeadingWords.names(cell, CRAMP))
                        .forEach(cramps::add);
                if (!cramps.isEmpty()) {
                    return new Only(name, cramps);
                }
            }
        }
        return null;
    }

    private @Nullable RowKind rows(@Nullable Only only) {
        boolean cramps = only != null || named(RowKind.CRAMPS);
        boolean nights = named(RowKind.NIGHTS);
        if (!cramps && names(HeadingWords.START) && names(HeadingWords.END) && names(SLEEP)) {
            return RowKind.SLEEP;
        }
        if (cramps != nights) {
            return cramps ? RowKind.CRAMPS : RowKind.NIGHTS;
        }
        return !cramps && names(CRAMP) ? RowKind.NIGHTS : null;
    }

    /** Whether a heading names a field of such rows that others do not have. */
    private boolean named(RowKind rows) {
        return HeadingWords.of(rows).entrySet().stream()
                .filter(entry -> !SHARED.contains(entry.getKey()))
                .anyMatch(entry -> names(entry.getValue()));
    }

    private boolean names(String words) {
        return columns.names().stream().anyMatch(name -> HeadingWords.names(name, words));
    }

    private void moments(RowKind rows) {
        new MomentColumns(columns)
                .of(rows)
                .forEach((target, source) -> {
                    fields.put(target, source);
                    taken.addAll(source.columns());
                });
    }

    private void propose(RowKind rows, String name, String words) {
        Target target = Target.named(rows, name).orElseThrow();
        columns.names().stream()
                .filter(column -> !taken.contains(column) && HeadingWords.names(column, words))
                .filter(column -> fits(target, columns.texts(List.of(column))))
                .findFirst()
                .ifPresent(column -> use(name, column));
    }

    /** A column of places is the place, whatever stands above it. */
    private void place() {
        if (!fields.containsKey(SiteFields.MUSCLE.name())) {
            columns.names().stream()
                    .filter(column -> !taken.contains(column))
                    .filter(column -> CellWord.areSites(columns.texts(List.of(column))))
                    .findFirst()
                    .ifPresent(column -> use(SiteFields.MUSCLE.name(), column));
        }
    }

    private void use(String field, String column) {
        fields.put(field, new Source(List.of(column), null, Map.of()));
        taken.add(column);
    }

    private static boolean fits(Target target, List<String> cells) {
        List<String> said = cells.stream().filter(cell -> !CellWord.unknown(cell)).toList();
        return !said.isEmpty()
                && switch (target.kind()) {
                    case FieldKind.Numeric<?> _ ->
                            said.stream().filter(cell -> DIGIT.matcher(cell).find()).count() * 2
                                    >= said.size();
                    case FieldKind.Text _ -> true;
                    default -> said.stream().distinct().count() <= MOST_WORDS;
                };
    }
}
