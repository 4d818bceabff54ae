package org.crampdiary.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.crampdiary.model.Change;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullDiskTest {

    @TempDir Path folder;

    private SqliteDiaryStore open() {
        return SqliteDiaryStore.open(folder.resolve("diary.cramps"), Clock.systemUTC());
    }

    private static Change cramps(int from, int to) {
        return new Change(
                IntStream.range(from, to)
                        .mapToObj(i ->
                                CrampBuilder.inNight("c" + i, LocalDate.EPOCH).note("x".repeat(99)))
                        .<Edit>map(cramp -> new PutCramp(cramp.build()))
                        .toList());
    }

    private static Consumer<Refusal> because(String key) {
        return refusal -> {
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_DONE);
            assertThat(refusal.sentences().getFirst().key()).isEqualTo(key);
        };
    }

    @Test
    void aFullDiskLeavesFileAndSnapshotAsTheyWereAndSavingGoesOnLater() {
        try (SqliteDiaryStore store = open()) {
            Diary before = store.apply(cramps(0, 10)).after();
            // As many pages as there are now; the limit ends with the connection.
            store.database().handle().execute("PRAGMA max_page_count = 1");
            assertThatThrownBy(() -> store.apply(cramps(10, 2_000)))
                    .isInstanceOfSatisfying(Refusal.class, because("refusal.disk-full"));
            assertThat(store.current()).isEqualTo(before);
            Diary after = store.apply(cramps(10, 2_000)).after();
            assertThat(after.cramps()).hasSize(2_000);
            assertThat(after.revision()).isEqualTo(before.revision() + 1);
        }
        try (SqliteDiaryStore store = open()) {
            assertThat(store.current().cramps()).hasSize(2_000);
            assertThat(store.verify()).isEmpty();
        }
    }

    @Test
    void aFileThatIsGoneIsNotReplacedByAnEmptyOne() throws Exception {
        try (SqliteDiaryStore store = open()) {
            Diary before = store.apply(cramps(0, 10)).after();
            store.database().handle().execute("PRAGMA max_page_count = 1");
            Files.move(folder.resolve("diary.cramps"), folder.resolve("away"));
            for (int attempt = 0; attempt < 2; attempt++) {
                assertThatThrownBy(() -> store.apply(cramps(10, 2_000)))
                        .isInstanceOf(Refusal.class);
                assertThat(store.current()).isSameAs(before);
            }
            assertThatThrownBy(() -> store.apply(cramps(10, 11)))
                    .isInstanceOfSatisfying(Refusal.class, because("refusal.replaced-kept"));
            Files.move(folder.resolve("away"), folder.resolve("diary.cramps"));
            assertThat(store.apply(cramps(10, 11)).after().cramps()).hasSize(11);
        }
    }

    @Test
    void aSaveWritesOnlyWhatChanged() {
        try (SqliteDiaryStore store = open()) {
            store.applyImported(cramps(0, 30_000));
            long before = writtenRows(store);
            store.apply(cramps(17, 18));
            assertThat(writtenRows(store) - before).isEqualTo(3); // cramp, revision, total
            store.applyImported(cramps(0, 40_000));
            assertThat(store.current().cramps()).hasSize(40_000);
        }
        try (SqliteDiaryStore store = open()) {
            assertThat(store.current().cramps()).hasSize(40_000);
        }
    }

    private static long writtenRows(SqliteDiaryStore store) {
        return store.database()
                .handle()
                .createQuery("SELECT total_changes()")
                .mapTo(Long.class)
                .one();
    }
}
