package org.crampdiary.exchange.table;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crampdiary.model.Refusal;
import org.crampdiary.text.Folded;
import org.jspecify.annotations.Nullable;

/**
 * A table and a mapping that somebody is about to complete. Nothing is stored by it. Any thread; of
 * a table with 100,000 rows it takes a while.
 *
 * @param said what was said so far
 * @param mapping the same, completed with what the file says for certain
 * @param columns the table
 * @param asked all that the file leaves open, whether it is answered by now or not
 * @param open what is not answered yet
 * @param reading what the table says; null while something is open
 */
public record MappedTable(
        Mapping said,
        Mapping mapping,
        Columns columns,
        List<OpenQuestion> asked,
        List<OpenQuestion> open,
        @Nullable Reading reading) {

    private static final int MOST_EXAMPLES = 3;

    /** A column with more of them does not tell apart what rows are. */
    private static final int MOST_WORDS = 30;

    public MappedTable {
        asked = List.copyOf(asked);
        open = List.copyOf(open);
    }

    /**
     * Reads a table as far as it is understood.
     *
     * @param zone where times were read off, unless the mapping or the cell says it
     * @param now nothing in a diary is later
     * @throws Refusal when the columns of the mapping are not there
     */
    public static MappedTable of(Sheet sheet, Mapping said, ZoneId zone, Instant now) {
        Columns columns = Columns.of(sheet, said);
        Columns meant = columns.meant(said.only());
        Mapping mapping = Certain.of(meant, said);
        List<OpenQuestion> open = OpenQuestion.of(meant, mapping);
        Reading reading = open.isEmpty() ? Reading.of(sheet, said, zone, now) : null;
        return new MappedTable(said, mapping, columns, asked(meant, said), open, reading);
    }

    /** An answer may raise another question, such as the order of dates which night is meant. */
    private static List<OpenQuestion> asked(Columns meant, Mapping said) {
        List<OpenQuestion> asked = new ArrayList<>();
        Mapping answered = unanswered(said);
        List<OpenQuestion> fresh = fresh(meant, answered, asked);
        while (!fresh.isEmpty()) {
            asked.addAll(fresh);
            for (OpenQuestion question : fresh) {
                answered = answered(answered, said, question);
            }
            fresh = fresh(meant, answered, asked);
        }
        return asked;
    }

    private static List<OpenQuestion> fresh(
            Columns meant, Mapping answered, List<OpenQuestion> asked) {
        return OpenQuestion.of(meant, Certain.of(meant, answered)).stream()
                .filter(question -> asked.stream().noneMatch(question::asksTheSameAs))
                .toList();
    }

    /** A mapping without what a file tells for certain, and a person where it does not. */
    public static Mapping unanswered(Mapping mapping) {
        CellStyle style = mapping.style();
        Map<String, Source> fields = new HashMap<>();
        mapping.fields()
                .forEach((field, source) ->
                        fields.put(field, new Source(source.columns(), null, Map.of())));
        return mapping.with(new CellStyle(null, null, style.twelveHour(), null, style.zone()))
                .with(fields);
    }

    /** With the answer to one question, if it was given. */
    private static Mapping answered(Mapping mapping, Mapping said, OpenQuestion question) {
        CellStyle style = mapping.style();
        return switch (question.kind()) {
            case ROWS, WHEN -> mapping;
            case DATES -> mapping.with(style.with(said.style().dates()));
            case DATE_MEANS -> mapping.with(style.with(said.style().dateMeans()));
            case DECIMAL -> mapping.with(style.with(said.style().decimal()));
            case UNIT -> {
                Source source = source(mapping, question);
                yield with(mapping, question, source.with(source(said, question).unit()));
            }
            case WORD -> {
                Source source = source(mapping, question);
                String word = Folded.of(question.examples().getFirst());
                String means = source(said, question).words().get(word);
                Map<String, String> words = new HashMap<>(source.words());
                if (means != null) {
                    words.put(word, means);
                }
                yield with(mapping, question, source.with(words));
            }
        };
    }

    private static Source source(Mapping mapping, OpenQuestion question) {
        return Objects.requireNonNull(mapping.fields().get(question.field()), "asked of a field");
    }

    private static Mapping with(Mapping mapping, OpenQuestion question, Source source) {
        Map<String, Source> fields = new HashMap<>(mapping.fields());
        fields.put(question.field(), source);
        return mapping.with(fields);
    }

    /**
     * The night that the first example of a question names when a date means this.
     *
     * @param zone where times were read off, unless the mapping or the cell says it
     * @param now nothing in a diary is later
     * @return the evening on which it begins; empty when the example cannot be read so
     */
    public Optional<LocalDate> night(
            OpenQuestion question, DateMeans means, ZoneId zone, Instant now) {
        CellStyle style = mapping.style().with(means).withTwelveHour(false);
        Cells cells = new Cells(columns, mapping.with(style), zone, now);
        try {
            CellMoment moment = CellMoment.read(question.examples().getFirst(), style);
            return moment.date() == null ? Optional.empty() : Optional.of(cells.night(moment));
        } catch (Unreadable _) {
            return Optional.empty();
        }
    }

    /** Some cells of a column that are filled in, all different. */
    public List<String> examples(String column) {
        return cells(column)
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .limit(MOST_EXAMPLES)
                .map(CellMoment::shown)
                .toList();
    }

    /**
     * The words that stand in a column, each in one spelling; an empty one where a cell is empty.
     */
    public List<String> words(String column) {
        Set<String> known = new HashSet<>();
        return cells(column).distinct().filter(word -> known.add(Folded.of(word))).toList();
    }

    /** The columns with so few words that rows can be told apart by them. */
    public List<String> tellingApart() {
        return columns.names().stream()
                .filter(column ->
                        cells(column).distinct().limit(MOST_WORDS + 1).count() <= MOST_WORDS)
                .toList();
    }

    private Stream<String> cells(String column) {
        List<String> alone = List.of(column);
        return columns.rows().stream().map(row -> columns.text(row, alone));
    }
}
