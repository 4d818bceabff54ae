package org.crampdiary.store.sqlite;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConnection;

/** Connections to diary files, set up for safety; see docs/decisions/0002. */
final class SqliteConnections {

    /** By SQL, because the driver's own settings do not know {@code EXTRA}. */
    private static final List<String> SAFE =
            List.of(
                    "locking_mode = EXCLUSIVE",
                    "journal_mode = TRUNCATE",
                    "synchronous = EXTRA",
                    "fullfsync = ON", // means something on macOS only
                    "foreign_keys = ON",
                    "secure_delete = ON",
                    "temp_store = MEMORY",
                    "trusted_schema = OFF",
                    "cell_size_check = ON",
                    "mmap_size = 0");

    private static final List<String> IN_MEMORY =
            List.of(
                    "journal_mode = MEMORY",
                    "foreign_keys = ON",
                    "secure_delete = ON",
                    "temp_store = MEMORY",
                    "trusted_schema = OFF",
                    "cell_size_check = ON");

    private static final List<String> DAMAGED =
            List.of(
                    "writable_schema = ON",
                    "trusted_schema = OFF",
                    "cell_size_check = ON",
                    "temp_store = MEMORY",
                    "mmap_size = 0");

    private SqliteConnections() {}

    /** Opens an existing file and keeps every other program out of it. */
    static Connection openForWriting(Path file) throws SQLException, IOException {
        Connection connection = connect(file, "rw");
        try (Statement statement = connection.createStatement()) {
            for (String pragma : SAFE) {
                statement.execute("PRAGMA " + pragma);
            }
            statement.execute("BEGIN EXCLUSIVE");
            statement.execute("COMMIT");
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** Opens an existing file that is not changed. */
    static Connection openForReading(Path file) throws SQLException, IOException {
        return connect(file, "ro");
    }

    /**
     * Opens a damaged file that nobody else has, to read what can be read: a part of the schema
     * that is spoilt, or pages that are missing, keep nothing else from being read.
     */
    static Connection openDamaged(Path file) throws SQLException, IOException {
        Connection connection = connect(file, "rw");
        try (Statement statement = connection.createStatement()) {
            for (String pragma : DAMAGED) {
                statement.execute("PRAGMA " + pragma);
            }
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /**
     * Opens a database that is in no file.
     *
     * @param content that it begins with; empty for none
     */
    static Connection inMemory(byte[] content) throws SQLException, IOException {
        NativeLibrary.prepare();
        SQLiteConnection connection = JDBC.createConnection(JDBC.PREFIX + ":memory:", settings());
        try (Statement statement = connection.createStatement()) {
            if (content.length > 0) {
                connection.deserialize("main", content);
            }
            for (String pragma : IN_MEMORY) {
                statement.execute("PRAGMA " + pragma);
            }
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** A URI, so that no character of a file name means anything to driver or SQLite. */
    private static Connection connect(Path file, String mode) throws SQLException, IOException {
        NativeLibrary.prepare();
        String url = JDBC.PREFIX + file.toUri().toASCIIString() + "?mode=" + mode;
        return JDBC.createConnection(url, settings());
    }

    /**
     * Nobody asks for the number of a new row, for which the driver would leave a query open beside
     * each statement that added one.
     */
    private static Properties settings() {
        Properties settings = new Properties();
        settings.setProperty(Pragma.JDBC_GET_GENERATED_KEYS.pragmaName, "false");
        return settings;
    }
}
