package org.crampdiary.store.sqlite;

import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** The lists that belong to entries, read with one query for all entries. */
final class Lists<C> {

    private final Map<String, List<C>> elements = new HashMap<>();
    private final Set<String> damaged = new HashSet<>();

    private Lists() {}

    /**
     * Reads every row of a list's table.
     *
     * @param owner the column that refers to the entry
     */
    static <C> Lists<C> read(Handle handle, String table, String owner, Stored.Reader<C> reader) {
        Lists<C> lists = new Lists<>();
        handle.createQuery("SELECT * FROM <table> ORDER BY <owner>, position")
                .define("table", table)
                .define("owner", owner)
                .map((row, _) -> lists.add(owner, new Columns(row), reader))
                .forEach(_ -> {});
        return lists;
    }

    private boolean add(String owner, Columns row, Stored.Reader<C> reader) throws SQLException {
        String entry = String.valueOf(row.text(owner));
        try {
            elements.computeIfAbsent(entry, _ -> new ArrayList<>()).add(reader.read(row));
            return true;
        } catch (IllegalArgumentException | DateTimeException _) {
            return !damaged.add(entry); // its entry is then reported as damaged
        }
    }

    /** The list of an entry; throws {@link IllegalArgumentException} when it cannot be read. */
    List<C> of(String entry) {
        if (damaged.contains(entry)) {
            throw new IllegalArgumentException("a list is damaged");
        }
        return elements.getOrDefault(entry, List.of());
    }

    /** The list of an entry, or null when it was not answered. */
    @Nullable List<C> of(String entry, boolean answered) {
        List<C> list = of(entry);
        return answered ? list : null;
    }

    /**
     * Writes the lists of many entries.
     *
     * @param insert a statement with the owner, the position and then the element's values
     */
    static <T, C> void write(
            Handle handle,
            String insert,
            List<T> entries,
            Function<T, Object> owner,
            Function<T, @Nullable List<C>> list,
            Function<C, @Nullable Object[]> values) {
        PreparedBatch batch = handle.prepareBatch(insert);
        for (T entry : entries) {
            List<C> elements = list.apply(entry);
            for (int i = 0; elements != null && i < elements.size(); i++) {
                batch.bind(0, owner.apply(entry)).bind(1, i);
                @Nullable Object[] columns = values.apply(elements.get(i));
                for (int column = 0; column < columns.length; column++) {
                    batch.bind(column + 2, columns[column]);
                }
                batch.add();
            }
        }
        batch.execute();
    }
}
