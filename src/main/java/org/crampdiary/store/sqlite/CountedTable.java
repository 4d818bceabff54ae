package org.crampdiary.store.sqlite;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The tables whose rows have keys, each with the total of what was saved in it. */
enum CountedTable {
    PROFILE("profile", "id", "entry_hash"),
    NIGHT("night", "night", "entry_hash"),
    CRAMP("cramp", "id", "entry_hash"),
    VISIT("visit", "id", "entry_hash"),
    PAUSE("pause", "id", "entry_hash"),
    EARLIER_CRAMP("earlier_cramp", "version", "entry_hash"),
    EARLIER_NIGHT("earlier_night", "version", "entry_hash"),
    QUESTION("question", "id", "text || created_at || coalesce(rule, '')"),
    EXPERIMENT("experiment", "id", "\"change\" || start_date || nights || coalesce(ended_on, '')"),
    TO_FINISH("to_finish", "cramp_id", "''"),
    DRAFT("draft", "\"key\"", "text"),
    SEEN("seen", "\"key\"", "''");

    private final String table;
    private final String key;
    private final String row;

    /**
     * @param content what of a row is counted beside its key, as an expression of SQL
     */
    CountedTable(String table, String key, String content) {
        this.table = table;
        this.key = key;
        this.row = key + " || ' ' || " + content;
    }

    /** What is in the tables of a file, of whatever structure. */
    static Map<CountedTable, RowTotal> all(Handle handle) {
        Map<CountedTable, RowTotal> totals = new EnumMap<>(CountedTable.class);
        for (CountedTable table : values()) {
            totals.put(table, table.now(handle));
        }
        return totals;
    }

    /** What is in a file without tables. */
    static Map<CountedTable, RowTotal> none() {
        Map<CountedTable, RowTotal> totals = new EnumMap<>(CountedTable.class);
        for (CountedTable table : values()) {
            totals.put(table, RowTotal.of(List.of()));
        }
        return totals;
    }

    /**
     * Begins to count in a file that had no totals, or began once and was interrupted: only what
     * the file has, since a later structure begins its own tables itself.
     */
    static void begin(Handle handle, Map<CountedTable, RowTotal> totals) {
        totals.forEach((table, total) -> {
            if (table.isIn(handle)) {
                handle.execute(
                        "INSERT OR REPLACE INTO total (name, row_count, hash) VALUES (?, ?, ?)",
                        table.table,
                        total.count(),
                        total.bytes());
            }
        });
    }

    /** Whether a file has it: one of an earlier structure may not. */
    boolean isIn(Handle handle) {
        return Columns.has(handle, table);
    }

    /** What is in the table. */
    RowTotal now(Handle handle) {
        return RowTotal.of(
                isIn(handle)
                        ? handle.createQuery("SELECT " + row + " FROM " + table)
                                .mapTo(String.class)
                                .list()
                        : List.of());
    }

    /** What was saved in the table; empty when that is gone. */
    Optional<RowTotal> saved(Handle handle) {
        return handle.createQuery("SELECT row_count, hash FROM total WHERE name = ?")
                .bind(0, table)
                .map((found, _) -> new RowTotal(found.getLong(1), found.getBytes(2)))
                .findOne();
    }

    /**
     * Removes rows, and all that belongs to them, and writes others.
     *
     * @param keys of all that may then be other rows
     * @param gone the keys of those that are removed
     */
    void replace(Handle handle, Collection<?> keys, Collection<?> gone, Runnable write) {
        if (keys.isEmpty()) {
            return;
        }
        RowTotal before = among(handle, keys);
        delete(handle, gone);
        write.run();
        RowTotal after = among(handle, keys);
        if (!after.equals(before)) {
            saved(handle).ifPresent(total -> save(handle, total.exchanged(before, after)));
        }
    }

    private void save(Handle handle, RowTotal total) {
        handle.execute(
                "UPDATE total SET row_count = ?, hash = ? WHERE name = ?",
                total.count(),
                total.bytes(),
                table);
    }

    private RowTotal among(Handle handle, Collection<?> keys) {
        String sql =
                "SELECT "
                        + row
                        + " FROM "
                        + table
                        + " WHERE "
                        + key
                        + " IN (SELECT value FROM json_each(?, '$.keys'))";
        return RowTotal.of(
                handle.createQuery(sql)
                        .bind(0, CanonicalJson.write(Map.of("keys", List.copyOf(keys))))
                        .mapTo(String.class)
                        .list());
    }

    private void delete(Handle handle, Collection<?> keys) {
        PreparedBatch batch =
                handle.prepareBatch("DELETE FROM " + table + " WHERE " + key + " = ?");
        keys.forEach(one -> batch.bind(0, (Object) one).add());
        batch.execute();
    }
}
