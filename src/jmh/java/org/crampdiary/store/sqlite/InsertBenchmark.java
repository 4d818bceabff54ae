package org.crampdiary.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One row with a few words put into a table of 30,000 and committed, with the diary's own settings
 * of SQLite and nothing else: what a save is compared with.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class InsertBenchmark {

    private static final int ROWS = 30_000;
    private static final String WORDS = "left calf, walked about";

    private @Nullable Path folder;
    private @Nullable Connection connection;
    private @Nullable PreparedStatement insert;
    private int next = ROWS;

    @Setup
    public void write() throws IOException, SQLException {
        folder = Files.createTempDirectory("insert-benchmark");
        Path file = Files.createFile(folder.resolve("rows.db"));
        connection = SqliteConnections.openForWriting(file);
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE row (id INTEGER PRIMARY KEY, severity INTEGER, note TEXT)");
        }
        insert = connection.prepareStatement("INSERT INTO row VALUES (?, ?, ?)");
        connection.setAutoCommit(false);
        for (int row = 0; row < ROWS; row++) {
            insert(row);
        }
        connection.commit();
    }

    @Benchmark
    public void insertOneRow() throws SQLException {
        insert(next++);
        connection.commit();
    }

    private void insert(int row) throws SQLException {
        insert.setInt(1, row);
        insert.setInt(2, row % 11);
        insert.setString(3, WORDS);
        insert.executeUpdate();
    }

    @TearDown
    public void remove() throws IOException, SQLException {
        connection.close();
        for (String name : new String[] {"rows.db-journal", "rows.db"}) {
            Files.deleteIfExists(folder.resolve(name));
        }
        Files.delete(folder);
    }
}
