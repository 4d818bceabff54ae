package org.crampdiary.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ElementRowsTest {

    private DiaryDatabase database;
    private Handle handle;

    @BeforeEach
    void open() throws Exception {
        database = DiaryDatabase.inMemory(new byte[0], _ -> {});
        handle = database.handle();
        handle.execute("CREATE TABLE t (id TEXT, position, element INTEGER)");
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @Test
    void listsAreReadAsTheyWereWritten() {
        insert("a", 0, 1);
        insert("a", 1, 2);
        insert("b", 0, 3);

        ElementRows rows = read();

        assertThat(rows.of("a")).isEqualTo(List.of(1, 2));
        assertThat(rows.of("b")).isEqualTo(List.of(3));
        assertThat(rows.of("c")).isEmpty();
    }

    @Test
    void aListThatHasGrownLaterIsOneList() {
        insert("a", 0, 1);
        insert("b", 0, 2);
        insert("a", 1, 3);
        insert("b", 1, 4);
        insert("a", 2, 5);

        ElementRows rows = read();

        assertThat(rows.of("a")).isEqualTo(List.of(1, 3, 5));
        assertThat(rows.of("b")).isEqualTo(List.of(2, 4));
    }

    @Test
    void listsAreInTheOrderOfTheirPositionsHoweverTheyAreWritten() {
        insert("b", 2, 3);
        insert("a", 1, 2);
        insert("b", 0, 1);
        insert("a", 0, 1);
        insert("b", 1, 2);
        insert("c", 7, 2);
        insert("c", 3, 1);

        ElementRows rows = read();

        assertThat(rows.of("a")).isEqualTo(List.of(1, 2));
        assertThat(rows.of("b")).isEqualTo(List.of(1, 2, 3));
        assertThat(rows.of("c")).isEqualTo(List.of(1, 2));
    }

    @Test
    void aListWithAnElementOrAPositionThatCannotBeReadSpoilsNoOther() {
        insert("a", 0, 1);
        insert("b", 0, "x");
        insert("b", 1, 1);
        insert("c", "x", 1);
        insert("d", 0, 1);

        ElementRows rows = read();

        assertThat(rows.of("a")).isEqualTo(List.of(1));
        assertThat(rows.of("d")).isEqualTo(List.of(1));
        assertThatThrownBy(() -> rows.of("b")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rows.of("c")).isInstanceOf(IllegalArgumentException.class);
    }

    private ElementRows read() {
        PackedRows rows = new PackedRows(handle, "t", "id"::equals);
        int element = rows.position("element");
        return ElementRows.of(rows, "id", "position", row -> row.whole(element));
    }

    private void insert(Object... values) {
        handle.execute("INSERT INTO t VALUES (?, ?, ?)", values);
    }
}
