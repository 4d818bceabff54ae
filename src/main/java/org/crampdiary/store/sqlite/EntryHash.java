package org.crampdiary.store.sqlite;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.crampdiary.model.EntryField;
import org.crampdiary.model.EntryShape;
import org.crampdiary.model.EntryValues;
import org.crampdiary.model.FieldKind;
import org.crampdiary.store.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * The SHA-256 (64 hexadecimal digits) of an entry's exchange format, written canonically. SQLite's
 * own checks do not notice most bits that flip inside a value; this does.
 */
final class EntryHash {

    private EntryHash() {}

    /** The hash of an entry with these values, which need not agree with each other. */
    static <E extends Record> String of(EntryShape<E> shape, EntryValues<E> values) {
        SortedMap<String, Object> object = new TreeMap<>();
        for (EntryField<E, ?> field : shape.fields()) {
            put(object, field, values.get(field));
        }
        return sha256(object);
    }

    private static void put(
            SortedMap<String, Object> object, EntryField<?, ?> field, @Nullable Object value) {
        if (value instanceof List<?> list && field.kind() instanceof FieldKind.Entries<?> of) {
            object.put(
                    field.name(), list.stream().map(entry -> object(of.shape(), entry)).toList());
        } else if (value != null) {
            object.put(field.name(), value);
        }
    }

    @SuppressWarnings("unchecked") // the entries of a list have the shape of its kind
    private static <T extends Record> SortedMap<String, Object> object(
            EntryShape<T> shape, Object entry) {
        SortedMap<String, Object> object = new TreeMap<>();
        shape.fields().forEach(field -> put(object, field, field.of((T) entry)));
        return object;
    }

    private static String sha256(SortedMap<String, Object> object) {
        byte[] json = CanonicalJson.write(object).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(Sha256.digest().digest(json));
    }
}
