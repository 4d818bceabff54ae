package org.crampdiary.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PackedRowsTest {

    private static final String ODD = "\u001f\u001e\0'\"\n\ud83e\uddb5";

    private DiaryDatabase database;
    private Handle handle;

    @BeforeEach
    void open() throws Exception {
        database = DiaryDatabase.inMemory(new byte[0], _ -> {});
        handle = database.handle();
        handle.execute(
                "CREATE TABLE t (code TEXT, number REAL, whole INTEGER, note TEXT, id TEXT)");
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @Test
    void everyNumberIsTheSameThatWasWritten() {
        Random random = new Random(16);
        List<Double> numbers =
                random.doubles(2000)
                        .map(part -> part * Math.pow(10, random.nextInt(40) - 20))
                        .boxed()
                        .toList();
        var batch = handle.prepareBatch("INSERT INTO t (number) VALUES (?)");
        numbers.forEach(number -> batch.bind(0, number).add());
        batch.execute();

        assertThat(rows().read("ORDER BY rowid", row -> row.row().number("number")).list())
                .isEqualTo(numbers);
    }

    @Test
    void whatMayHoldAnyTextHoldsAnyText() {
        insert("calf", 12.5, 3, ODD, ODD + ODD);
        insert("", null, null, "", "second");
        insert(null, 0.0, 0, null, "third");

        assertThat(
                        rows().read(
                                        "ORDER BY rowid",
                                        row -> {
                                            Cells cells = row.row();
                                            return new Object[] {
                                                cells.text("code"),
                                                cells.number("number"),
                                                cells.whole("whole"),
                                                cells.text("note"),
                                                cells.text("id")
                                            };
                                        })
                                .list())
                .containsExactly(
                        new Object[] {"calf", 12.5, 3, ODD, ODD + ODD},
                        new Object[] {"", null, null, "", "second"},
                        new Object[] {null, 0.0, 0, null, "third"});
    }

    @Test
    void aSignThatStandsForNothingElsewhereIsTextWhereAnyTextMayBe() {
        insert("calf", 1.0, 1, "\u001e", "first");
        insert("calf", 1.0, 1, "\u001f", "second");
        insert("calf", 1.0, 1, null, "\u001e");

        assertThat(
                        rows().read(
                                        "ORDER BY rowid",
                                        row ->
                                                Arrays.asList(
                                                        row.row().text("note"),
                                                        row.row().text("id")))
                                .list())
                .containsExactly(
                        List.of("\u001e", "first"),
                        List.of("\u001f", "second"),
                        Arrays.asList(null, "\u001e"));
    }

    @Test
    void aCellThatIsNotOfItsKindIsNeverTakenForAnother() {
        insert("calf\u001f", "abc", "\u001f", "x", "y");

        assertThat(
                        rows().read(
                                        "",
                                        row -> {
                                            assertThatThrownBy(() -> row.row().number("number"))
                                                    .isInstanceOf(IllegalArgumentException.class);
                                            assertThatThrownBy(() -> row.row().whole("whole"))
                                                    .isInstanceOf(IllegalArgumentException.class);
                                            return true;
                                        })
                                .list())
                .containsExactly(true);
    }

    @Test
    void aTableThatIsNotThereIsMissing() {
        assertThat(new PackedRows(handle, "none", _ -> true).areMissing()).isTrue();
        assertThat(rows().areMissing()).isFalse();
    }

    private PackedRows rows() {
        return new PackedRows(handle, "t", column -> column.equals("note") || column.equals("id"));
    }

    private void insert(Object... values) {
        handle.execute("INSERT INTO t VALUES (?, ?, ?, ?, ?)", values);
    }
}
