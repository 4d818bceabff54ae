package org.crampdiary.exchange.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.crampdiary.exchange.table.Columns.Row;
import org.crampdiary.model.FieldKind;
import org.crampdiary.model.NightFields;
import org.crampdiary.model.Phrase;
import org.crampdiary.text.Folded;

/**
 * What the file does not say with certainty, so that the person is asked before anything is read.
 *
 * @param field the name of its {@link Target}; empty when the whole table is meant
 * @param examples cells that can be read in several ways, as they stand in the file
 */
public record OpenQuestion(Kind kind, String field, List<String> examples) {

    /** What is asked; each has its sentence under {@code table.ask-}. */
    public enum Kind {
        /** Whether rows are cramps, nights or stretches of sleep. */
        ROWS("table.ask-rows"),
        /** Which column says when it was. */
        WHEN("table.ask-when"),
        DATES("table.ask-dates"),
        /** Of which night a date is. */
        DATE_MEANS("table.ask-date-means"),
        DECIMAL("table.ask-decimal"),
        UNIT("table.ask-unit"),
        /** What a word means. */
        WORD("table.ask-word");

        private final String sentence;

        Kind(String sentence) {
            this.sentence = sentence;
        }
    }

    private static final List<String> OF_THE_NIGHT =
            List.of(
                    NightFields.STATUS.name(),
                    NightFields.SLEEP_HOURS.name(),
                    NightFields.SLEEP_DISTURBANCE.name(),
                    Target.CRAMPS);

    private static final int MOST_EXAMPLES = 3;
    private static final int MOST_WORDS = 30;

    public OpenQuestion {
        examples = List.copyOf(examples);
    }

    private static OpenQuestion of(Kind kind, Target target, Stream<String> examples) {
        return new OpenQuestion(kind, target.name(), some(examples));
    }

    private static List<String> some(Stream<String> examples) {
        return examples.distinct().limit(MOST_EXAMPLES).toList();
    }

    /** The examples, short and without control characters. */
    public List<String> shown() {
        return examples.stream().map(CellMoment::shown).toList();
    }

    /** What the first example is when its date is written so; empty when it is no date then. */
    public Optional<LocalDate> as(DateOrder order) {
        return examples.stream()
                .findFirst()
                .flatMap(cell ->
                        CellMoment.readable(cell, new CellStyle(order, null, false, null, null)))
                .map(CellMoment::date);
    }

    /** Whether one answer is the answer to both; examples of one question may differ. */
    boolean asksTheSameAs(OpenQuestion other) {
        return kind == other.kind
                && field.equals(other.field)
                && (kind != Kind.WORD || examples.equals(other.examples));
    }

    /** The question, with its field and examples. */
    public Phrase sentence() {
        return Phrase.of(kind.sentence, field, shown());
    }

    /** What is still open of a mapping; empty when the table can be read. */
    static List<OpenQuestion> of(Columns columns, Mapping mapping) {
        RowKind rows = mapping.rows();
        if (rows == null) {
            return List.of(new OpenQuestion(Kind.ROWS, "", List.of()));
        }
        List<OpenQuestion> open = new ArrayList<>();
        if (!saysWhen(mapping, rows)) {
            open.add(new OpenQuestion(Kind.WHEN, "", List.of()));
        }
        for (Target target : Target.of(rows)) {
            Source source = mapping.fields().get(target.name());
            if (source != null) {
                ask(target, source, columns, mapping, open);
            }
        }
        return open;
    }

    private static boolean saysWhen(Mapping mapping, RowKind rows) {
        return switch (rows) {
            case CRAMPS -> has(mapping, Target.START) || has(mapping, Target.NIGHT);
            case NIGHTS -> has(mapping, Target.NIGHT);
            case SLEEP ->
                    has(mapping, Target.START)
                            && (has(mapping, Target.END)
                                    || has(mapping, NightFields.SLEEP_HOURS.name()));
        };
    }

    private static boolean has(Mapping mapping, String target) {
        return mapping.fields().containsKey(target);
    }

    private static void ask(
            Target target,
            Source source,
            Columns columns,
            Mapping mapping,
            List<OpenQuestion> open) {
        List<String> cells =
                columns.texts(source.columns()).stream()
                        .filter(cell -> !CellWord.unknown(cell))
                        .filter(cell -> !source.words().containsKey(Folded.of(cell)))
                        .toList();
        CellStyle style = mapping.style();
        if (target.dated()) {
            Kind kind = style.dates() == null ? Kind.DATES : Kind.DATE_MEANS;
            List<String> unclear =
                    kind == Kind.DATES ? cells : sharedNights(target, source, mapping, columns);
            if (!unclear.isEmpty() && open.stream().noneMatch(asked -> asked.kind() == kind)) {
                open.add(new OpenQuestion(kind, "", some(unclear.stream())));
            }
            return;
        }
        switch (target.kind()) {
            case FieldKind.Numeric<?> _ -> {
                if (style.decimal() == null && Evidence.decimal(cells).open()) {
                    open.add(of(Kind.DECIMAL, target, cells.stream().filter(OpenQuestion::parted)));
                }
                if (target.measured() != null && source.unit() == null) {
                    List<String> bare = cells.stream().filter(CellNumber::bare).toList();
                    if (!bare.isEmpty()) {
                        open.add(of(Kind.UNIT, target, bare.stream()));
                    }
                }
            }
            case FieldKind.YesNo _ ->
                    askWords(target, cells, cell -> CellWord.yesNo(cell).isPresent(), open);
            case FieldKind.Code<?> code ->
                    askWords(
                            target,
                            cells,
                            cell ->
                                    CellWord.code(code, cell).isPresent()
                                            || CellWord.site(cell).isPresent(),
                            open);
            default -> {
                // a text is kept as it stands
            }
        }
    }

    private static boolean parted(String cell) {
        return cell.indexOf('.') >= 0 || cell.indexOf(',') >= 0;
    }

    private static void askWords(
            Target target,
            List<String> cells,
            Predicate<String> understood,
            List<OpenQuestion> open) {
        cells.stream()
                .distinct()
                .filter(cell -> !understood.test(cell))
                .limit(MOST_WORDS)
                .forEach(cell ->
                        open.add(new OpenQuestion(Kind.WORD, target.name(), List.of(cell))));
    }

    /** The dates that have to name a night, which two days share. */
    private static List<String> sharedNights(
            Target target, Source source, Mapping mapping, Columns columns) {
        boolean ofTheNight =
                mapping.rows() == RowKind.CRAMPS
                        || (mapping.rows() == RowKind.NIGHTS
                                && OF_THE_NIGHT.stream().anyMatch(name -> has(mapping, name)));
        if (mapping.style().dateMeans() != null
                || !ofTheNight
                || target.name().equals(Target.END)) {
            return List.of();
        }
        return columns.rows().stream()
                .filter(row -> ofTwoNights(row, mapping, columns))
                .map(row -> columns.text(row, source.columns()))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Whether the date of a row names a night, and does not say which. */
    private static boolean ofTwoNights(Row row, Mapping mapping, Columns columns) {
        CellStyle style = mapping.style();
        Optional<CellMoment> start = moment(row, Target.START, style, mapping, columns);
        if (start.filter(moment -> moment.date() != null).isPresent()) {
            return start.orElseThrow().time() == null;
        }
        return moment(row, Target.NIGHT, style, mapping, columns)
                .map(CellMoment::ofTwoNights)
                .orElseGet(() -> isOfUnknownHalf(row, mapping, columns));
    }

    /** A night without a.m. or p.m., which is needed only where the evening is meant. */
    private static boolean isOfUnknownHalf(Row row, Mapping mapping, Columns columns) {
        CellStyle style = mapping.style().withTwelveHour(false);
        return moment(row, Target.NIGHT, style, mapping, columns).isPresent();
    }

    /** What cannot be read is a problem of its own. */
    private static Optional<CellMoment> moment(
            Row row, String target, CellStyle style, Mapping mapping, Columns columns) {
        Source source = mapping.fields().get(target);
        String text = source == null ? "" : columns.text(row, source.columns());
        return CellMoment.readable(text, style);
    }
}
