package org.crampdiary.exchange.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crampdiary.model.FieldKind;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one object of a file, asked for one by one. The answer is null when a field is
 * null, left out or wrong; see {@link Value} for what is noted then.
 */
final class Fields {

    private final Value object;
    private final Set<String> asked = new HashSet<>();
    private final Set<String> wrong = new HashSet<>();

    Fields(Value object) {
        this.object = object;
    }

    /** A value of this kind; the smaller entries of a list are read by {@code reader}. */
    <V> @Nullable V value(String field, FieldKind<V> kind, EntryReader reader) {
        return read(field, value -> value.of(kind, reader));
    }

    /** Looks whether a moment is one; what it is does not matter. */
    void moment(String field) {
        read(field, Value::time);
    }

    <T> @Nullable List<T> objects(String field, Value.Shape<T> shape) {
        return read(field, value -> value.list(element -> element.object(shape)));
    }

    <T> @Nullable T object(String field, Value.Shape<T> shape) {
        return read(field, value -> value.object(shape));
    }

    private <T> @Nullable T read(String field, Value.Reader<T> reader) {
        asked.add(field);
        JsonNode node = object.node().get(field);
        if (node == null || node.isNull()) {
            return null;
        }
        T read = reader.read(new Value(node, pathOf(field), object.errors()));
        if (read == null) {
            wrong.add(field);
        }
        return read;
    }

    /** These fields were looked at before and need no reading here. */
    void alreadyRead(String... fields) {
        asked.addAll(List.of(fields));
    }

    /** Where this object stands in the file, as an argument of a sentence. */
    Object place() {
        return object.errors().place(object.path());
    }

    private String pathOf(String field) {
        return object.path().isEmpty() ? field : object.path() + "." + field;
    }

    /** Whether the field was read and is not allowed. */
    boolean isWrong(String field) {
        return wrong.contains(field);
    }

    /** Adds a sentence about a field; {@code args} follow its path in it. */
    void wrong(String field, String sentence, Object... args) {
        wrong.add(field);
        new Value(object.node(), pathOf(field), object.errors()).wrong(sentence, args);
    }

    /** Says that a field without which the entry cannot be is missing, unless it is wrong. */
    void missing(String field) {
        if (!isWrong(field)) {
            wrong(field, "exchange.missing");
        }
    }

    /** Reports every field that was never asked for. */
    void close() {
        object.node()
                .fieldNames()
                .forEachRemaining(field -> {
                    if (!asked.contains(field)) {
                        wrong(Errors.printable(field), "exchange.unknown-key");
                    }
                });
    }
}
