package org.crampdiary.store.sqlite;

import java.sql.SQLException;
import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;

/**
 * An entry as its row holds it.
 *
 * @param name the argument of a sentence that names it: a date, or text where that is damaged
 * @param hash the hash that was kept with it
 * @param entry null when the row cannot be read as an entry
 */
record Stored<T>(Object name, String hash, @Nullable T entry) {

    /** Reads an entry from a row. */
    @FunctionalInterface
    interface Reader<T> {
        T read(Columns row) throws SQLException;
    }

    /** What a row without a hash holds; that it is damaged is part of it, not an exception. */
    static <T> Stored<T> unhashed(Object name, Columns row, Reader<T> reader) throws SQLException {
        try {
            return new Stored<>(name, "", reader.read(row));
        } catch (IllegalArgumentException | DateTimeException _) {
            return new Stored<>(name, "", null);
        }
    }
}
