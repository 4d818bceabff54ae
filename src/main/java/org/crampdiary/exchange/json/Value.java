package org.crampdiary.exchange.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.crampdiary.model.Coded;
import org.crampdiary.model.DiaryYears;
import org.crampdiary.model.FieldKind;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.RoughDate;
import org.crampdiary.model.TextLimit;
import org.jspecify.annotations.Nullable;

/**
 * One value of a file and where it stands, such as {@code cramps[0].severity}. Each method reads it
 * as one type; when it is not of that type or not allowed, the answer is null and the errors have
 * one more sentence.
 */
record Value(JsonNode node, String path, Errors errors) {

    /** Reads a value, or adds to the errors and answers null. */
    interface Reader<T> {
        @Nullable T read(Value value);
    }

    /** Makes an entry of an object; null when it lacks what the entry cannot be without. */
    interface Shape<T> {
        @Nullable T read(Fields fields);
    }

    /** A value of this kind; the smaller entries of a list are read by {@code reader}. */
    @SuppressWarnings("unchecked") // each kind is read as its own type
    <V> @Nullable V of(FieldKind<V> kind, EntryReader reader) {
        Object value =
                switch (kind) {
                    case FieldKind.Decimal range -> number(range);
                    case FieldKind.Whole range -> whole(range);
                    case FieldKind.Scale range -> whole(range);
                    case FieldKind.YesNo _ -> flag();
                    case FieldKind.Text(TextLimit limit) -> text(limit);
                    case FieldKind.Code<?> code -> code(code);
                    case FieldKind.Codes<?> codes -> codes(codes);
                    case FieldKind.Entries<?> entries -> entries(entries, reader);
                    case FieldKind.Day _ -> day();
                    case FieldKind.Rough _ -> rough();
                    case FieldKind.Time _ -> time();
                    case FieldKind.Moment _ -> moment();
                    case FieldKind.Zone _ -> parsed(Times::zone, "exchange.zone");
                };
        return (V) value;
    }

    /** A number of a range, both ends included; 7.0 is whole. */
    private @Nullable Double number(FieldKind.Numeric<?> range) {
        double number = node.isNumber() ? node.doubleValue() : Double.NaN;
        if (range.permits(number)) {
            return number + 0.0; // no negative zero
        }
        wrong(
                range.whole() ? "exchange.whole-number" : "exchange.number",
                Integer.toString(range.min()),
                Integer.toString(range.max()));
        return null;
    }

    private @Nullable Integer whole(FieldKind.Numeric<?> range) {
        Double number = number(range);
        return number == null ? null : (Integer) number.intValue();
    }

    private <E extends Enum<E> & Coded> @Nullable E code(FieldKind.Code<E> kind) {
        return code(kind.type());
    }

    private <E extends Enum<E> & Coded> @Nullable List<E> codes(FieldKind.Codes<E> kind) {
        return list(element -> element.code(kind.type()));
    }

    private <T extends Record> @Nullable List<T> entries(
            FieldKind.Entries<T> kind, EntryReader reader) {
        return list(element -> reader.element(kind.shape(), element));
    }

    private @Nullable Boolean flag() {
        if (!node.isBoolean()) {
            wrong("exchange.flag");
            return null;
        }
        return node.booleanValue();
    }

    /**
     * A text whose length is allowed and that can be written as UTF-8. Other programs end a text at
     * a character of the number 0, which nobody can type.
     */
    private @Nullable String text(TextLimit limit) {
        if (!node.isTextual()) {
            wrong("exchange.not-text");
            return null;
        }
        String text = node.textValue();
        if (!limit.allows(text)) {
            wrong(text.isEmpty() ? "exchange.text-empty" : "exchange.text", limit.max());
            return null;
        }
        if (text.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF)) {
            wrong("exchange.text-broken");
            return null;
        }
        if (text.indexOf('\0') >= 0) {
            wrong("exchange.text-zero");
            return null;
        }
        return text;
    }

    private @Nullable LocalDate day() {
        LocalDate day = parsed(Times::date, "exchange.date");
        return day != null && isPossible(day) ? day : null;
    }

    private @Nullable RoughDate rough() {
        RoughDate date = parsed(RoughDate::parse, "exchange.rough-date");
        return date != null && isPossible(date.first()) ? date : null;
    }

    @Nullable OffsetDateTime time() {
        OffsetDateTime time = parsed(Times::time, "exchange.time");
        return time != null && isPossible(time.toLocalDate()) ? time : null;
    }

    /** Whether a diary may have it; adds to the errors when not. */
    private boolean isPossible(LocalDate day) {
        boolean possible = DiaryYears.contain(day);
        if (!possible) {
            wrong(
                    "exchange.year",
                    Errors.printable(node.textValue()),
                    String.valueOf(DiaryYears.FIRST),
                    String.valueOf(DiaryYears.LAST));
        }
        return possible;
    }

    private @Nullable Instant moment() {
        OffsetDateTime time = time();
        return time == null ? null : time.toInstant();
    }

    private <T> @Nullable T parsed(Function<String, Optional<T>> parser, String sentence) {
        Optional<T> value = node.isTextual() ? parser.apply(node.textValue()) : Optional.empty();
        if (value.isEmpty()) {
            wrong(sentence);
        }
        return value.orElse(null);
    }

    private <E extends Enum<E> & Coded> @Nullable E code(Class<E> type) {
        Optional<E> constant =
                node.isTextual() ? Coded.of(type, node.textValue()) : Optional.empty();
        if (constant.isEmpty()) {
            wrong("exchange.code", codes(type));
        }
        return constant.orElse(null);
    }

    private static <E extends Enum<E> & Coded> List<String> codes(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Coded::code).toList();
    }

    /** The elements that could be read; each of the others has its own error. */
    <T> @Nullable List<T> list(Reader<T> reader) {
        if (!node.isArray()) {
            wrong("exchange.list");
            return null;
        }
        List<T> entries = new ArrayList<>(node.size());
        for (int i = 0; i < node.size(); i++) {
            Value element = new Value(node.get(i), path + "[" + i + "]", errors);
            if (element.node().isNull()) {
                element.wrong("exchange.null-in-list");
                continue;
            }
            T entry = reader.read(element);
            if (entry != null) {
                entries.add(entry);
            }
        }
        return entries;
    }

    /** What {@code shape} makes of an object; a field that it did not ask for is an error. */
    <T> @Nullable T object(Shape<T> shape) {
        if (!node.isObject()) {
            wrong("exchange.object");
            return null;
        }
        Fields fields = new Fields(this);
        T entry = shape.read(fields);
        fields.close();
        return entry;
    }

    /** Adds a sentence about this value; {@code args} follow the path in it. */
    void wrong(String sentence, Object... args) {
        List<Object> all = new ArrayList<>();
        all.add(errors.place(path));
        all.addAll(List.of(args));
        errors.add(new Phrase(sentence, all));
    }
}
