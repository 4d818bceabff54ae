package org.crampdiary.store.sqlite;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.crampdiary.store.Sha256;
import org.jspecify.annotations.Nullable;

/** What the tables of a file hold, whatever their structure: to compare a copy with its source. */
final class TableContents {

    private TableContents() {}

    /** For each table the number of its rows and a hash of all values, in the order of rows. */
    static SortedMap<String, String> of(Connection connection) throws SQLException {
        SortedMap<String, String> contents = new TreeMap<>();
        try (Statement statement = connection.createStatement()) {
            for (String table : tables(statement)) {
                contents.put(table, content(statement, table));
            }
        }
        return contents;
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet rows =
                statement.executeQuery(
                        "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private static String content(Statement statement, String table) throws SQLException {
        MessageDigest digest = Sha256.digest();
        long count = 0;
        String sql = "SELECT * FROM \"" + table.replace("\"", "\"\"") + "\" ORDER BY rowid";
        try (ResultSet rows = statement.executeQuery(sql)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                count++;
                for (int column = 1; column <= columns; column++) {
                    add(digest, rows.getObject(column));
                }
            }
        }
        return count + " rows " + HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, @Nullable Object value) {
        byte[] bytes =
                value instanceof byte[] blob
                        ? blob
                        : String.valueOf(value).getBytes(StandardCharsets.UTF_8);
        int length = value == null ? -1 : bytes.length; // null is not the text "null"
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, length));
        digest.update(bytes);
    }
}
