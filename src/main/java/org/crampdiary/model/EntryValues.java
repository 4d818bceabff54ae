package org.crampdiary.model;

import org.jspecify.annotations.Nullable;

/**
 * The values of an entry while it is read or written down. For one thread.
 *
 * @param <E> the entry
 */
public final class EntryValues<E extends Record> {

    private final EntryShape<E> shape;
    private final @Nullable Object[] values;

    EntryValues(EntryShape<E> shape, @Nullable Object[] values) {
        this.shape = shape;
        this.values = values;
    }

    public <V> EntryValues<E> set(EntryField<E, V> field, @Nullable V value) {
        values[shape.position(field)] = value;
        return this;
    }

    /** The value; null when unknown. */
    @SuppressWarnings("unchecked") // set() takes only values of the field
    public <V> @Nullable V get(EntryField<E, V> field) {
        return (V) values[shape.position(field)];
    }

    /**
     * The entry.
     *
     * @throws IllegalArgumentException when a value is out of its range, a required one is missing,
     *     or the values contradict each other
     */
    public E build() {
        return shape.build(values);
    }
}
