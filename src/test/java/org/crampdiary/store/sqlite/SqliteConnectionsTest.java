package org.crampdiary.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import org.crampdiary.store.DiaryStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What SQLite itself says of the connections, and who else may read a diary that is open. */
final class SqliteConnectionsTest {

    @TempDir private Path folder;
    private Path file;

    @BeforeEach
    void make() {
        file = folder.resolve("diary.cramps");
        SqliteDiaryStore.open(file, Clock.systemUTC()).close();
    }

    @Test
    void aDiaryIsWrittenDurablyAndByOneProgram() throws Exception {
        try (Connection connection = SqliteConnections.openForWriting(file)) {
            assertThat(pragma(connection, "locking_mode")).isEqualTo("exclusive");
            assertThat(pragma(connection, "journal_mode")).isEqualTo("truncate");
            assertThat(pragma(connection, "synchronous")).as("EXTRA").isEqualTo("3");
            assertThat(pragma(connection, "fullfsync")).isEqualTo("1");
            assertThat(pragma(connection, "foreign_keys")).isEqualTo("1");
            assertThat(pragma(connection, "mmap_size")).isEqualTo("0");
            assertIsWary(connection);
        }
    }

    @Test
    void oneInMemoryWritesNoFile() throws Exception {
        try (Connection connection = SqliteConnections.inMemory(Files.readAllBytes(file))) {
            assertThat(pragma(connection, "journal_mode")).isEqualTo("memory");
            assertThat(pragma(connection, "foreign_keys")).isEqualTo("1");
            assertIsWary(connection);
        }
    }

    @Test
    void aDamagedOneIsReadWarily() throws Exception {
        try (Connection connection = SqliteConnections.openDamaged(file)) {
            assertThat(pragma(connection, "mmap_size")).isEqualTo("0");
            assertThat(pragma(connection, "temp_store")).isEqualTo("2");
            assertThat(pragma(connection, "trusted_schema")).isEqualTo("0");
            assertThat(pragma(connection, "cell_size_check")).isEqualTo("1");
        }
    }

    private static void assertIsWary(Connection connection) throws SQLException {
        assertThat(pragma(connection, "secure_delete")).isEqualTo("1");
        assertThat(pragma(connection, "temp_store")).as("memory").isEqualTo("2");
        assertThat(pragma(connection, "trusted_schema")).isEqualTo("0");
        assertThat(pragma(connection, "cell_size_check")).isEqualTo("1");
    }

    private static String pragma(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("PRAGMA " + name)) {
            answer.next();
            return answer.getString(1);
        }
    }

    /** As from a stick, where everybody may read everything. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aDiaryThatOthersCouldReadIsTakenFromThemOnceItIsOpened() throws Exception {
        Path backups = Files.createDirectories(folder.resolve("backups"));
        Files.setPosixFilePermissions(backups, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(permissionsOnceOpened()).isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backups)))
                .isEqualTo("rwx------");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void itsGroupKeepsWhatLiesInTheGroupsFolder() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwx---"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        assertThat(permissionsOnceOpened()).isEqualTo("rw-rw----");
    }

    private String permissionsOnceOpened() throws Exception {
        try (DiaryStore open = SqliteDiaryStore.open(file, Clock.systemUTC())) {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(open.file()));
        }
    }
}
