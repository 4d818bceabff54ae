package org.crampdiary.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.crampdiary.model.Applied;
import org.crampdiary.model.Change;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit.MarkSeen;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightBuilder;
import org.crampdiary.model.NightStatus;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.DiaryStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@EnumSource(Kept.class)
class SqliteDiaryStoreTest {

    @Parameter private Kept kept;

    private static final Instant NOW = Instant.parse("2026-03-04T08:00:00.123456Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final LocalDate NIGHT = LocalDate.of(2026, 3, 3);

    @TempDir Path folder;

    private DiaryStore open(Path file) {
        return kept.open(file, CLOCK);
    }

    @Test
    void aNewDiaryIsEmptyAndForThePersonAlone() throws Exception {
        Path file = folder.resolve("new/deeper/diary.cramps");
        try (DiaryStore store = open(file)) {
            assertThat(store.current()).isEqualTo(Diary.EMPTY);
            assertThat(store.verify()).isEmpty();
            assertThat(permissions(file)).isEqualTo("rw-------");
            assertThat(permissions(file.getParent())).isEqualTo("rwx------");
            store.apply(Change.of(new MarkSeen("welcome", true)));
            try (Stream<Path> files = Files.list(file.getParent())) {
                assertThat(files.map(SqliteDiaryStoreTest::permissions)).containsOnly("rw-------");
            }
        }
        try (Stream<Path> files = Files.list(file.getParent())) {
            assertThat(files.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            kept == Kept.PLAIN
                                    ? List.of(
                                            "diary.cramps",
                                            "diary.cramps-journal",
                                            "diary.cramps.lock")
                                    : List.of("diary.cramps", "diary.cramps.lock"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a ?mode=ro#b%41.cramps", "æøå 日記", "'quoted\".cramps", "plain"})
    void anyFileNameWorks(String name) {
        Path file = folder.resolve(name);
        try (DiaryStore store = open(file)) {
            store.apply(Change.of(new MarkSeen("x", true)));
            store.backUp();
        }
        assertThat(file).exists();
        try (DiaryStore store = open(file)) {
            assertThat(store.current().marks().seen()).containsExactly("x");
        }
    }

    @Test
    void offsetZoneAndMomentsAreKeptAsWritten() {
        Cramp cramp =
                CrampBuilder.startingAt(
                                "a",
                                OffsetDateTime.parse("2026-03-04T03:12:00.000000001+01:00"),
                                ZoneId.of("Europe/Copenhagen"))
                        .updatedAt(Instant.parse("2026-03-04T08:00:00.123456789Z"))
                        .build();
        Path file = folder.resolve("diary.cramps");
        try (DiaryStore store = open(file)) {
            store.applyImported(Change.of(new PutCramp(cramp)));
        }
        try (DiaryStore store = open(file)) {
            assertThat(store.current().cramp("a")).isEqualTo(cramp);
        }
    }

    @Test
    void anAppliedChangeIsStampedAndCompleted() {
        Path file = folder.resolve("diary.cramps");
        try (DiaryStore store = open(file)) {
            Night none = NightBuilder.of(Night.empty(NIGHT)).status(NightStatus.NONE).build();
            store.apply(Change.of(new PutNight(none)));
            Diary next =
                    store.apply(Change.of(new PutCramp(CrampBuilder.inNight("a", NIGHT).build())))
                            .after();
            assertThat(next.cramp("a").updatedAt()).isEqualTo("2026-03-04T08:00:00.123Z");
            assertThat(next.night(NIGHT).status()).isNull();
            assertThat(next.night(NIGHT).updatedAt()).isEqualTo("2026-03-04T08:00:00.124Z");
            assertThat(next.revision()).isEqualTo(2);
            assertThatThrownBy(() -> store.apply(Change.of(new PutNight(none))))
                    .isInstanceOf(Refusal.class);
            assertThat(store.current()).isSameAs(next);
        }
    }

    @Test
    void anAppliedChangeLiesBetweenTheSnapshotsThatTheStoreHad() {
        Change change = Change.of(new PutCramp(CrampBuilder.inNight("a", NIGHT).build()));
        try (DiaryStore store = open(folder.resolve("diary.cramps"))) {
            Diary empty = store.current();
            Applied first = store.apply(change);
            assertThat(first.before()).isSameAs(empty);
            assertThat(first.after()).isSameAs(store.current());
            assertThat(first.before().apply(first.change())).isEqualTo(first.after());
            Applied second = store.applyImported(first.change());
            assertThat(second.before()).isSameAs(first.after());
            assertThat(second.after()).isSameAs(store.current());
            assertThat(second.change()).isEqualTo(first.change());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theSnapshotIsAlwaysWhatAFreshLoadGives(long seed) {
        Path file = folder.resolve("diary.cramps");
        RandomChanges changes = new RandomChanges(seed);
        for (int round = 0; round < 4; round++) {
            Diary written;
            try (DiaryStore store = open(file)) {
                for (int i = 0; i < 25; i++) {
                    applyOrRefuse(store, changes.next());
                }
                store.applyImported(changes.next());
                assertThat(store.verify()).isEmpty();
                written = store.current();
            }
            try (DiaryStore store = open(file)) {
                assertThat(store.current()).as("seed %d", seed).isEqualTo(written);
                assertThat(store.current().revision()).isEqualTo(written.revision());
            }
        }
    }

    private static void applyOrRefuse(DiaryStore store, Change change) {
        Diary before = store.current();
        try {
            assertThat(store.apply(change).after().revision()).isEqualTo(before.revision() + 1);
        } catch (Refusal e) {
            assertThat(e.sentences().getFirst().key()).isEqualTo("refusal.none-beside-cramp");
            assertThat(store.current()).isSameAs(before);
        }
    }

    @Test
    void aClosedDiaryTakesNothing() {
        DiaryStore store = open(folder.resolve("diary.cramps"));
        store.close();
        store.close();
        assertThatThrownBy(() -> store.apply(Change.of()))
                .isInstanceOf(IllegalStateException.class);
    }

    private static String permissions(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
