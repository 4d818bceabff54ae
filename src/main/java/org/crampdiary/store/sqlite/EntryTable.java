package org.crampdiary.store.sqlite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampFields;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.EntryField;
import org.crampdiary.model.EntryShape;
import org.crampdiary.model.FieldKind;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightFields;
import org.crampdiary.model.Pause;
import org.crampdiary.model.PauseFields;
import org.crampdiary.model.Profile;
import org.crampdiary.model.ProfileFields;
import org.crampdiary.model.Visit;
import org.crampdiary.model.VisitFields;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * The rows of one kind of entry: a column for each field, beside them the entry's hash, and for
 * each field that is a list a {@link ListTable}.
 */
final class EntryTable<E extends Record> {

    /** The column of the entry's hash. */
    static final String HASH = "entry_hash";

    /** The key of the one profile. */
    static final Integer PROFILE = 1;

    /** One row, or none before it was first saved. */
    static final EntryTable<Profile> PROFILES =
            new EntryTable<>("profile", "id", "", ProfileFields.SHAPE, _ -> PROFILE);

    static final EntryTable<Night> NIGHTS =
            new EntryTable<>("night", "night", "night", NightFields.SHAPE, Night::night);
    static final EntryTable<Cramp> CRAMPS =
            new EntryTable<>("cramp", "id", "night", CrampFields.SHAPE, Cramp::id);
    static final EntryTable<Visit> VISITS =
            new EntryTable<>("visit", "id", "date", VisitFields.SHAPE, Visit::id);
    static final EntryTable<Pause> PAUSES =
            new EntryTable<>("pause", "id", "from_night", PauseFields.SHAPE, Pause::id);

    static final EntryTable<Cramp> EARLIER_CRAMPS =
            new EntryTable<>(
                    "earlier_cramp",
                    "version",
                    "night",
                    CrampFields.SHAPE,
                    cramp -> new PutCramp(cramp).version());
    static final EntryTable<Night> EARLIER_NIGHTS =
            new EntryTable<>(
                    "earlier_night",
                    "version",
                    "night",
                    NightFields.SHAPE,
                    night -> new PutNight(night).version());

    private final String table;
    private final String key;
    private final String name;
    private final EntryShape<E> shape;
    private final Function<E, Object> keyOf;
    private final Map<EntryField<E, ?>, ListTable<?>> lists = new HashMap<>();
    private final String put;

    /**
     * @param key the column of the primary key
     * @param name the column with the date that names an entry in a sentence; may be empty
     */
    private EntryTable(
            String table, String key, String name, EntryShape<E> shape, Function<E, Object> keyOf) {
        this.table = table;
        this.key = key;
        this.name = name;
        this.shape = shape;
        this.keyOf = keyOf;
        String owner = key.equals("id") ? table + "_id" : key;
        for (EntryField<E, ?> field : shape.fields()) {
            if (field.list()) {
                lists.put(field, ListTable.of(table + "_" + field.column(), owner, field));
            }
        }
        put = put();
    }

    private String put() {
        List<String> columns = new ArrayList<>();
        shape.fields().stream().map(this::column).filter(c -> !c.equals(key)).forEach(columns::add);
        columns.removeIf(String::isEmpty);
        columns.add(HASH);
        return ListTable.put(table, List.of(key), columns);
    }

    /**
     * The column of a field in this table; of a list the one that says that it was answered, empty
     * where it always is.
     */
    private String column(EntryField<E, ?> field) {
        if (!field.list()) {
            return field.column();
        }
        return shape.required(field) ? "" : field.name() + "_answered";
    }

    /**
     * Adds rows, or changes those with the same keys; what stays the same in their lists is not
     * written.
     */
    void put(Handle handle, List<E> entries) {
        Set<String> there = keys(handle, entries);
        PreparedBatch batch = handle.prepareBatch(put);
        for (E entry : entries) {
            int position = 0;
            batch.bind(position++, keyOf.apply(entry));
            for (EntryField<E, ?> field : shape.fields()) {
                String column = column(field);
                if (!column.isEmpty() && !column.equals(key)) {
                    Object value = field.of(entry);
                    batch.bind(position++, field.list() ? (Boolean) (value != null) : value);
                }
            }
            batch.bind(position, hash(entry)).add();
        }
        batch.execute();
        lists.forEach((field, list) -> {
            Map<Object, List<?>> elements = elements(entries, field);
            list.put(handle, elements);
            elements.keySet().removeIf(key -> !there.contains(String.valueOf(key)));
            list.endAfter(handle, elements);
        });
    }

    /** The keys of those entries that are there already. */
    private Set<String> keys(Handle handle, List<E> entries) {
        return handle.createQuery(
                        String.format(
                                Locale.ROOT,
                                "SELECT %1$s FROM %2$s WHERE %1$s IN"
                                        + " (SELECT value FROM json_each(?, '$.keys'))",
                                key,
                                table))
                .bind(0, CanonicalJson.write(Map.of("keys", entries.stream().map(keyOf).toList())))
                .mapTo(String.class)
                .set();
    }

    private Map<Object, List<?>> elements(List<E> entries, EntryField<E, ?> field) {
        Map<Object, List<?>> elements = new LinkedHashMap<>();
        for (E entry : entries) {
            Object list = field.of(entry);
            elements.put(keyOf.apply(entry), list == null ? List.of() : (List<?>) list);
        }
        return elements;
    }

    /** The key of an entry as text. */
    String key(E entry) {
        return String.valueOf(keyOf.apply(entry));
    }

    /** The dates that name the rows, by their keys; of damaged rows text. */
    Map<String, Object> names(Handle handle) {
        Map<String, Object> names = new HashMap<>();
        String date = name.isEmpty() ? key : name;
        handle.createQuery("SELECT " + key + " AS key, " + date + " AS name FROM " + table)
                .map((row, _) ->
                        Map.entry(row.getString("key"), new Columns(row).dateOrText("name")))
                .forEach(row -> names.put(row.getKey(), row.getValue()));
        return names;
    }

    /** The keys that the index of a damaged file still has. */
    Set<String> keys(DamagedTables tables) {
        return tables.keys(table, key);
    }

    String hash(E entry) {
        return EntryHash.of(shape, shape.values(entry));
    }

    /** All rows, those that are damaged too. */
    List<Stored<E>> read(Handle handle) {
        List<Stored<E>> all = new ArrayList<>();
        read(handle, rows(handle), all::add);
        return all;
    }

    /** The same without their hashes, one after the other. */
    void readUnhashed(Handle handle, Consumer<Stored<E>> taker) {
        read(handle, rows(handle).without(HASH), taker);
    }

    private PackedRows rows(Handle handle) {
        return new PackedRows(handle, table, this::mayHoldAnyText);
    }

    private void read(Handle handle, PackedRows rows, Consumer<Stored<E>> taker) {
        if (rows.areMissing()) {
            return;
        }
        EntryRows<E> entries = new EntryRows<>(shape, rows, key, name);
        for (EntryField<E, ?> field : shape.fields()) {
            ListTable<?> list = lists.get(field);
            if (list == null) {
                entries.readColumn(field);
            } else {
                entries.readList(column(field), list.read(handle));
            }
        }
        entries.read(taker);
    }

    /** What a person wrote, and keys but for those that are dates. */
    private boolean mayHoldAnyText(String column) {
        return shape.fields().stream()
                .filter(field -> field.column().equals(column))
                .findFirst()
                .map(field -> field.kind() instanceof FieldKind.Text)
                .orElse(column.equals(key));
    }
}
