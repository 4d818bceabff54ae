package org.crampdiary.store.sqlite;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.crampdiary.model.EntryField;
import org.crampdiary.model.EntryShape;
import org.crampdiary.model.EntryValues;
import org.crampdiary.model.FieldKind;
import org.jspecify.annotations.Nullable;

/** Reads the entries of one table, those that are damaged too. For one reading. */
final class EntryRows<E extends Record> {

    private final EntryShape<E> shape;
    private final PackedRows rows;
    private final int key;
    private final int name;
    private final int hash;
    private final List<FieldColumn> columns = new ArrayList<>();

    /**
     * @param key the column of the primary key
     * @param name the column with the date that names an entry in a sentence; may be empty
     */
    EntryRows(EntryShape<E> shape, PackedRows rows, String key, String name) {
        this.shape = shape;
        this.rows = rows;
        this.key = rows.position(key);
        this.name = rows.position(name);
        this.hash = rows.position(EntryTable.HASH);
    }

    /** Goes on with the next field, whose values stand in a column. */
    void readColumn(EntryField<E, ?> field) {
        columns.add(FieldColumn.of(field, rows));
    }

    /**
     * Goes on with the next field, whose values are lists.
     *
     * @param answered the column that says whether it was answered; empty where it always is
     */
    void readList(String answered, ElementRows elements) {
        int at = rows.position(answered);
        boolean always = answered.isEmpty();
        columns.add(row -> {
            List<?> list = elements.of(row.required(key));
            return always || row.is(at) ? list : null;
        });
    }

    /** Reads all rows, one after the other. */
    void read(Consumer<Stored<E>> taker) {
        FieldColumn[] all = columns.toArray(FieldColumn[]::new);
        rows.read(row -> taker.accept(stored(row, all)));
    }

    private Stored<E> stored(PackedRow row, FieldColumn[] all) {
        Object named = name < 0 ? "" : row.dateOrText(name);
        EntryValues<E> values = values(row, all);
        return values == null
                ? withoutZone(named, row)
                : built(named, String.valueOf(row.text(hash)), values);
    }

    private @Nullable EntryValues<E> values(PackedRow row, FieldColumn[] taken) {
        try {
            return shape.valuesOf(FieldColumn.values(taken, row));
        } catch (IllegalArgumentException | DateTimeException _) {
            return null;
        }
    }

    /**
     * Of an entry that cannot be read, all but a zone that does not exist: its start tells the hour
     * and the offset. No hash is right for it, so that it is named as damaged.
     */
    private Stored<E> withoutZone(Object named, PackedRow row) {
        FieldColumn[] others = columns.toArray(FieldColumn[]::new);
        for (int i = 0; i < others.length; i++) {
            if (isZone(shape.fields().get(i))) {
                others[i] = _ -> null;
            }
        }
        EntryValues<E> values = values(row, others);
        return new Stored<>(named, "", values == null ? null : built(named, "", values).entry());
    }

    private boolean isZone(EntryField<E, ?> field) {
        return field.kind() instanceof FieldKind.Zone;
    }

    private Stored<E> built(Object named, String hash, EntryValues<E> values) {
        try {
            return new Stored<>(named, hash, values.build());
        } catch (IllegalArgumentException | DateTimeException _) {
            return inChangedZone(named, hash, values);
        }
    }

    /**
     * Countries change their clocks, sometimes after the event: then the zone no longer has the
     * offset that was in force when the cramp was written. The start stays as it was written and
     * the zone becomes unknown; the entry is sound when the hash says so.
     */
    private Stored<E> inChangedZone(Object named, String hash, EntryValues<E> values) {
        boolean sound = hash.equals(EntryHash.of(shape, values));
        shape.fields().stream().filter(this::isZone).forEach(zone -> values.set(zone, null));
        try {
            E entry = values.build();
            return new Stored<>(
                    named, sound ? EntryHash.of(shape, shape.values(entry)) : "", entry);
        } catch (IllegalArgumentException | DateTimeException _) {
            return new Stored<>(named, hash, null);
        }
    }
}
