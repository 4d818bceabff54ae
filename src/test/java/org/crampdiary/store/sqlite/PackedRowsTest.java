package org.crampdiary.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedRowsTest {

    private static final String ODD = "\u001f\u001e\0'\"\n\ud83e\uddb5";

    /** The first byte of a page of a table that holds no rows but where they are. */
    private static final byte INNER_PAGE = 5;

    private static final int CODE = 0;
    private static final int NUMBER = 1;
    private static final int WHOLE = 2;
    private static final int NOTE = 3;
    private static final int ID = 4;

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

        assertThat(read(row -> row.number(NUMBER))).isEqualTo(numbers);
    }

    @Test
    void numbersOfEveryLengthAreExact() {
        List<Double> numbers =
                Stream.of(
                                "0.0 1.0 -1.0 0.1 305.0 999999999.999999 1234567890.5 0.1234567",
                                "12345.678901 1e15 1e22 1e-7 9007199254740993.0 0.000001 7.000001")
                        .flatMap(line -> Stream.of(line.split(" ")))
                        .map(Double::valueOf)
                        .toList();
        numbers.forEach(number -> insert(null, number, null, null, null));

        assertThat(read(row -> row.number(NUMBER))).isEqualTo(numbers);
    }

    @Test
    void everyWholeNumberIsTheSame() {
        List<Integer> numbers =
                List.of(0, -1, 7, 999_999_999, 1_000_000_000, Integer.MAX_VALUE, Integer.MIN_VALUE);
        numbers.forEach(number -> insert(null, null, number, null, null));

        assertThat(read(row -> row.whole(WHOLE))).isEqualTo(numbers);
    }

    @Test
    void rowsComeInTheirOrderHoweverManyAndWhateverIsMissingBetweenThem() {
        List<Integer> all = IntStream.range(0, 1500).boxed().toList();
        all.forEach(number -> insert(null, null, number, null, null));
        handle.execute("DELETE FROM t WHERE whole BETWEEN 200 AND 1200 OR whole IN (0, 1499)");
        handle.execute("UPDATE t SET rowid = 9000000000000000000 WHERE whole = 100");
        handle.execute("UPDATE t SET rowid = -5 WHERE whole = 50");

        List<Integer> left =
                new ArrayList<>(all.stream().filter(n -> n < 200 || n > 1200).toList());
        left.removeAll(List.of(0, 1499, 100, 50));
        left.addFirst(50);
        left.addLast(100);
        assertThat(read(row -> row.whole(WHOLE))).isEqualTo(left);
    }

    @Test
    void whatMayHoldAnyTextHoldsAnyText() {
        insert("calf", 12.5, 3, ODD, ODD + ODD);
        insert("", null, null, "", "second");
        insert(null, 0.0, 0, null, "third");
        insert(null, null, null, "12:", "3:");

        assertThat(
                        read(row ->
                                Arrays.asList(
                                        row.text(CODE),
                                        row.number(NUMBER),
                                        row.whole(WHOLE),
                                        row.text(NOTE),
                                        row.text(ID))))
                .containsExactly(
                        Arrays.asList("calf", 12.5, 3, ODD, ODD + ODD),
                        Arrays.asList("", null, null, "", "second"),
                        Arrays.asList(null, 0.0, 0, null, "third"),
                        Arrays.asList(null, null, null, "12:", "3:"));
    }

    @Test
    void aSignThatStandsForNothingElsewhereIsTextWhereAnyTextMayBe() {
        insert("calf", 1.0, 1, "\u001e", "first");
        insert("calf", 1.0, 1, "\u001f", "second");
        insert("calf", 1.0, 1, null, "\u001e");

        assertThat(read(row -> Arrays.asList(row.text(NOTE), row.text(ID))))
                .containsExactly(
                        List.of("\u001e", "first"),
                        List.of("\u001f", "second"),
                        Arrays.asList(null, "\u001e"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001f", "calf\u001f", "\u001fcalf", "1:\u001f\u001e\u001f"})
    void aCellThatIsNotOfItsKindIsNeverTakenForAnotherAndSpoilsNoOtherRow(String code) {
        insert("calf", 1.0, 1, "before", "1");
        insert(code, "abc", code, "x", "y");
        insert("calf", 1.0, 1, "behind", "2");

        assertThat(
                        read(row -> {
                            if (List.of("before", "behind").contains(row.text(NOTE))) {
                                return row.text(ID);
                            }
                            assertThatThrownBy(() -> row.number(NUMBER))
                                    .isInstanceOf(IllegalArgumentException.class);
                            assertThatThrownBy(() -> row.whole(WHOLE))
                                    .isInstanceOf(IllegalArgumentException.class);
                            return "damaged";
                        }))
                .containsExactly("1", "damaged", "2");
    }

    @Test
    void lengthsThatDoNotFitAreNotBelieved() {
        boolean[] anyText = {true};
        for (String row : List.of("x", "9:abc", ":abc", "3", "3abc", "1234567890:a", "2:abc")) {
            byte[] bytes = (row.length() + ":" + row).getBytes(StandardCharsets.UTF_8);
            PackedRow packed = new PackedRow(bytes, anyText);
            assertThat(packed.next()).isTrue();
            assertThat(packed.text(0)).isEqualTo(row);
            assertThat(packed.next()).isFalse();
            assertThatThrownBy(
                            new PackedRow(("9" + row).getBytes(StandardCharsets.UTF_8), anyText)
                                    ::next)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aTableThatIsNotThereIsMissingAndSoIsAColumn() {
        insert("calf", 1.0, 1, null, "1");

        assertThat(new PackedRows(handle, "none", _ -> true).areMissing()).isTrue();
        assertThat(rows().areMissing()).isFalse();
        int missing = rows().position("none");
        assertThat(read(row -> Arrays.asList(row.text(missing), row.whole(missing))))
                .containsExactly(Arrays.asList(null, null));
        assertThat(read(row -> row.is(missing))).containsExactly(false);
    }

    @Test
    void aFileThatCannotBeReadIsRefused() throws SQLException {
        PackedRows rows = rows();
        handle.execute("DROP TABLE t");

        assertThatThrownBy(() -> rows.read(_ -> {})).isInstanceOf(JdbiException.class);
    }

    /** What stands for the numbers of rows between the pages of a table may be anything. */
    @RepeatedTest(40)
    void aDamagedTableIsNotReadForEver(RepetitionInfo info) throws Exception {
        int rows = 3000;
        IntStream.range(0, rows).forEach(row -> insert("calf", 1.0, row, "note " + row, null));
        byte[] damaged = database.serialized();
        database.close();
        damageKeys(damaged, new Random(info.getCurrentRepetition()));
        database = DiaryDatabase.inMemory(damaged, _ -> {});
        handle = database.handle();

        AtomicInteger read = new AtomicInteger();
        try {
            rows().read(_ -> assertThat(read.incrementAndGet()).isLessThan(10 * rows));
        } catch (JdbiException _) {
            assertThat(Damage.quick(handle)).as("a table that cannot be read").isNotEmpty();
        }
    }

    private static void damageKeys(byte[] content, Random random) {
        ByteBuffer file = ByteBuffer.wrap(content);
        int page = file.getShort(16);
        for (int at = page; at < content.length; at += page) {
            int cells = file.get(at) == INNER_PAGE ? file.getShort(at + 3) : 0;
            for (int cell = 0; cell < cells; cell++) {
                int begin = at + file.getShort(at + 12 + 2 * cell);
                if (random.nextInt(8) == 0) {
                    file.put(begin + 4, (byte) (128 + random.nextInt(24)));
                    file.put(begin + 5, (byte) random.nextInt(128));
                }
            }
        }
    }

    private PackedRows rows() {
        return new PackedRows(handle, "t", column -> column.equals("note") || column.equals("id"));
    }

    private <T> List<T> read(Function<PackedRow, T> reader) {
        List<T> read = new ArrayList<>();
        rows().read(row -> read.add(reader.apply(row)));
        return read;
    }

    private void insert(Object... values) {
        handle.execute("INSERT INTO t VALUES (?, ?, ?, ?, ?)", values);
    }
}
