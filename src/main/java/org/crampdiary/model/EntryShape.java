package org.crampdiary.model;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All fields of a record. That none is forgotten is checked when the class is loaded: each
 * component of the record has exactly one field.
 *
 * @param <E> the record
 */
public final class EntryShape<E extends Record> {

    private final Class<E> type;
    private final List<EntryField<E, ?>> declared;
    private final List<EntryField<E, ?>> fields;
    private final Map<EntryField<E, ?>, Integer> positions = new HashMap<>();
    private final boolean[] required;
    private final Constructor<E> constructor;

    private EntryShape(Class<E> type, List<EntryField<E, ?>> declared) {
        this.type = type;
        this.declared = List.copyOf(declared);
        Map<String, EntryField<E, ?>> byComponent =
                declared.stream()
                        .collect(Collectors.toMap(EntryField::component, Function.identity()));
        RecordComponent[] components = type.getRecordComponents();
        required = new boolean[components.length];
        List<EntryField<E, ?>> found = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            EntryField<E, ?> field = byComponent.remove(components[i].getName());
            if (field == null) {
                throw new IllegalStateException(
                        type.getSimpleName() + " has no field for " + components[i].getName());
            }
            positions.put(field, i);
            found.add(field);
            required[i] = !components[i].getAnnotatedType().isAnnotationPresent(Nullable.class);
        }
        if (!byComponent.isEmpty()) {
            throw new IllegalStateException(
                    type.getSimpleName() + " has no component for " + byComponent.keySet());
        }
        fields = List.copyOf(found);
        constructor = constructor(type, components);
    }

    private static <E extends Record> Constructor<E> constructor(
            Class<E> type, RecordComponent[] components) {
        try {
            return type.getDeclaredConstructor(
                    Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has its canonical constructor", e);
        }
    }

    /**
     * The shape of a record.
     *
     * @param declared in the order in which a person is asked
     * @throws IllegalStateException when they are not exactly the record's components
     */
    static <E extends Record> EntryShape<E> of(Class<E> type, List<EntryField<E, ?>> declared) {
        return new EntryShape<>(type, declared);
    }

    /** All fields in the order of the exchange format, which is that of the components. */
    public List<EntryField<E, ?>> fields() {
        return fields;
    }

    /** All fields in the order in which a person is asked. */
    public List<EntryField<E, ?>> declared() {
        return declared;
    }

    /** Whether an entry cannot be without this field. */
    public boolean required(EntryField<E, ?> field) {
        return required[position(field)];
    }

    /** Collects the values of a new entry, all unknown. */
    public EntryValues<E> values() {
        return new EntryValues<>(this, new Object[fields.size()]);
    }

    /** Goes on with values that were collected in the order of {@link #fields}; takes them over. */
    public EntryValues<E> valuesOf(@Nullable Object[] values) {
        return new EntryValues<>(this, values);
    }

    /** Collects the values of a new entry, beginning with those of another. */
    public EntryValues<E> values(E entry) {
        return new EntryValues<>(
                this, fields.stream().<@Nullable Object>map(field -> field.of(entry)).toArray());
    }

    /** The same entry but for one field; throws as {@link EntryValues#build}. */
    public <V> E with(E entry, EntryField<E, V> field, @Nullable V value) {
        return values(entry).set(field, value).build();
    }

    /**
     * What one edit makes of an entry that has got others meanwhile: the fields that it changed, or
     * all of it where they do not go together.
     *
     * @param before the entry that was edited; null when it was new
     * @param other the same entry as it is now; null when it is not there
     */
    E carriedOver(@Nullable E before, E edited, @Nullable E other) {
        if (before == null || other == null) {
            return edited;
        }
        EntryValues<E> values = values(other);
        fields.forEach(field -> carryOver(field, before, edited, values));
        try {
            return values.build();
        } catch (IllegalArgumentException _) { // such as a start in a night that is another now
            return edited;
        }
    }

    private static <E extends Record, V> void carryOver(
            EntryField<E, V> field, E before, E edited, EntryValues<E> values) {
        V value = field.of(edited);
        if (!Objects.equals(value, field.of(before))) {
            values.set(field, value);
        }
    }

    /** The name of the record, such as {@code Night}. */
    public String name() {
        return type.getSimpleName();
    }

    int position(EntryField<E, ?> field) {
        Integer position = positions.get(field);
        if (position == null) {
            throw new IllegalArgumentException(name() + " has no field " + field);
        }
        return position;
    }

    E build(@Nullable Object[] values) {
        for (int i = 0; i < values.length; i++) {
            if (required[i] && values[i] == null) {
                throw new IllegalArgumentException(fields.get(i) + " is missing");
            }
        }
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("records of this package can be made", e);
        }
    }
}
