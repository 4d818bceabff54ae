package org.crampdiary.ui.parts.mapping;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.crampdiary.exchange.json.Errors;
import org.crampdiary.exchange.table.DateMeans;
import org.crampdiary.exchange.table.DateOrder;
import org.crampdiary.exchange.table.OpenQuestion;
import org.crampdiary.exchange.table.RowKind;
import org.crampdiary.exchange.table.Target;
import org.crampdiary.model.Coded;
import org.crampdiary.model.FieldKind;
import org.crampdiary.model.Phrase;
import org.crampdiary.text.Messages;

/** What the mapping page says of fields, questions and rows. */
final class MappingWords {

    private final Messages messages;

    MappingWords(Messages messages) {
        this.messages = messages;
    }

    /** The name of what a column can be read as. */
    String field(Target target, RowKind rows) {
        String own = "mapping.field." + target.word();
        String declared = (rows == RowKind.CRAMPS ? "crampfield." : "dayline.") + target.word();
        return messages.text(messages.has(own) ? own : declared);
    }

    private String field(String name, RowKind rows) {
        return Target.named(rows, name).map(target -> field(target, rows)).orElse(name);
    }

    /** Some words of the file, short enough to stand in a list. */
    static String brief(String words, int most) {
        String shown = Errors.printable(words);
        return shown.length() > most ? shown.substring(0, most).strip() + "…" : shown;
    }

    /** What is asked, in one sentence. */
    String question(OpenQuestion question, RowKind rows) {
        List<String> shown = question.shown();
        String example = shown.isEmpty() ? "" : shown.getFirst();
        String examples = String.join(" · ", shown);
        String field = field(question.field(), rows);
        return switch (question.kind()) {
            case ROWS -> messages.text("mapping.ask-rows");
            case WHEN -> messages.text(when(rows));
            case DATES -> messages.text("mapping.ask-dates", example);
            case DATE_MEANS -> messages.text("mapping.ask-date-means", example);
            case DECIMAL -> messages.text("mapping.ask-decimal", field, examples);
            case UNIT -> messages.text("mapping.ask-unit", field, examples);
            case WORD -> messages.text("mapping.ask-word", field, example);
        };
    }

    private static String when(RowKind rows) {
        return switch (rows) {
            case CRAMPS -> "mapping.ask-when.cramps";
            case NIGHTS -> "mapping.ask-when.nights";
            case SLEEP -> "mapping.ask-when.sleep";
        };
    }

    /** An order of dates with the date that the first example is then. */
    String order(DateOrder order, OpenQuestion question) {
        Optional<LocalDate> date = question.as(order);
        return date.isEmpty()
                ? messages.name(order)
                : messages.text("mapping.order", order, messages.formats().date(date.get()));
    }

    /** The nights that a date without a time names, by each answer; empty when it names none. */
    String nights(OpenQuestion question, MappingPage page) {
        Optional<LocalDate> evening = page.night(question, DateMeans.EVENING);
        Optional<LocalDate> morning = page.night(question, DateMeans.MORNING);
        return evening.isEmpty() || morning.isEmpty()
                ? ""
                : messages.text(
                        "mapping.date-means",
                        question.shown().getFirst(),
                        messages.formats().date(morning.get().plusDays(1)),
                        messages.formats().night(evening.get()),
                        messages.formats().night(morning.get()));
    }

    /** What a word of a field can mean, as the mapping has it. */
    static List<String> meanings(Target target) {
        return switch (target.kind()) {
            case FieldKind.Code<?> code ->
                    Arrays.stream(code.type().getEnumConstants()).map(Coded::code).toList();
            default -> List.of("yes", "no");
        };
    }

    String meaning(Target target, String meaning) {
        if (meaning.isEmpty()) {
            return messages.text("mapping.not-known");
        }
        return switch (target.kind()) {
            case FieldKind.Code<?> code ->
                    Arrays.stream(code.type().getEnumConstants())
                            .filter(constant -> constant.code().equals(meaning))
                            .findFirst()
                            .map(messages::name)
                            .orElse(meaning);
            default ->
                    messages.has("answer." + meaning)
                            ? messages.text("answer." + meaning)
                            : meaning;
        };
    }

    /** A sentence of an import, with the names of fields in place of those of the files. */
    String kept(Phrase kept, RowKind rows) {
        Object night = kept.args().getFirst();
        return messages.text(kept.key(), night, field(kept.args().getLast().toString(), rows));
    }
}
