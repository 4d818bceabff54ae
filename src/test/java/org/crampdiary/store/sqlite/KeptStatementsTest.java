package org.crampdiary.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KeptStatementsTest {

    private static final String WORDS = "SELECT word FROM words WHERE word > ? ORDER BY word";
    private static final String PUT = "INSERT INTO words (word) VALUES (?)";

    @TempDir Path folder;

    private final KeptStatements kept = new KeptStatements();
    private Connection connection;
    private Handle handle;

    @BeforeEach
    void open() throws Exception {
        Path file = Files.createFile(folder.resolve("words.db"));
        connection = SqliteConnections.openForWriting(file);
        handle = Jdbi.create(SingleConnection.of(connection)).open();
        handle.setStatementBuilder(kept);
        handle.execute("CREATE TABLE words (word TEXT PRIMARY KEY, number INTEGER) STRICT");
        List.of("calf", "foot", "thigh").forEach(word -> handle.execute(PUT, word));
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    private List<String> after(String word) {
        return handle.createQuery(WORDS).bind(0, word).mapTo(String.class).list();
    }

    /** The statement of a text that is idle. */
    private PreparedStatement idle(String sql) throws SQLException {
        PreparedStatement statement = kept.create(connection, sql, null);
        kept.close(connection, sql, statement);
        return statement;
    }

    @Test
    void theSameOneRunsAgainWithWhatIsBoundThen() throws SQLException {
        assertThat(after("calf")).containsExactly("foot", "thigh");
        PreparedStatement query = idle(WORDS);
        PreparedStatement put = idle(PUT);
        assertThat(after("foot")).containsExactly("thigh");
        handle.execute(PUT, "toes");
        assertThat(after("thigh")).containsExactly("toes");
        assertThat(idle(WORDS)).isSameAs(query);
        assertThat(idle(PUT)).isSameAs(put);
    }

    @Test
    void nothingStaysBound() throws SQLException {
        String all = "SELECT count(*) FROM words WHERE word > coalesce(?, '')";
        handle.createQuery(all).bind(0, "foot").mapTo(Integer.class).one();
        PreparedStatement statement = kept.create(connection, all, null);
        try (var rows = statement.executeQuery()) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isEqualTo(3);
        }
        kept.close(connection, all, statement);
    }

    @Test
    void oneRunsWithinTheRowsOfAnother() throws SQLException {
        List<String> behind =
                handle.createQuery(WORDS)
                        .bind(0, "")
                        .mapTo(String.class)
                        .map(word -> word + after(word))
                        .list();
        assertThat(behind).containsExactly("calf[foot, thigh]", "foot[thigh]", "thigh[]");
        assertThat(idle(WORDS)).isSameAs(idle(WORDS));
    }

    /** A statement that were still at a row would keep SQLite from this. */
    @Test
    void noneIsLeftAtARow() {
        assertThat(handle.createQuery(WORDS).bind(0, "").mapTo(String.class).findFirst())
                .contains("calf");
        assertThat(handle.createQuery(WORDS).bind(0, "").mapTo(String.class).first())
                .isEqualTo("calf");
        handle.execute("VACUUM");
        handle.execute("ALTER TABLE words ADD COLUMN more TEXT");
        assertThat(after("foot")).containsExactly("thigh");
    }

    @Test
    void whatFailedRunsAgain() {
        assertThatThrownBy(() -> handle.execute(PUT, "calf"))
                .isInstanceOf(UnableToExecuteStatementException.class);
        handle.execute(PUT, "arm");
        assertThatThrownBy(() -> handle.prepareBatch(PUT).add("back").add("calf").execute())
                .isInstanceOf(UnableToExecuteStatementException.class);
        handle.prepareBatch(PUT).add("hand").execute();
        assertThat(after("")).contains("arm", "calf", "hand");
    }
}
