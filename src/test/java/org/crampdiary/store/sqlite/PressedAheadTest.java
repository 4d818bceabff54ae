package org.crampdiary.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.crampdiary.model.CrampFields.DELETED_AT;
import static org.crampdiary.model.CrampFields.DURATION_SECONDS;
import static org.crampdiary.model.CrampFields.ONGOING;
import static org.crampdiary.model.CrampFields.SEVERITY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.crampdiary.model.Change;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit.MarkRunning;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.EntryValues;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.protection.LockedCramp;
import org.crampdiary.store.protection.RunningTimes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start or a stop stands beside the diary before it is in it, as long as it must. */
class PressedAheadTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    private static final OffsetDateTime START = OffsetDateTime.parse("2026-03-04T03:12:05+01:00");
    private static final Instant NOW = START.toInstant().plusSeconds(240);

    @TempDir Path folder;
    private Path file;
    private RunningTimes beside;

    @BeforeEach
    void aDiary() {
        file = folder.resolve("diary.cramps");
        beside = new RunningTimes(file);
        open().close();
    }

    private SqliteDiaryStore open() {
        return SqliteDiaryStore.open(file, Clock.fixed(NOW, ZONE));
    }

    private static EntryValues<Cramp> cramp(String id) {
        return Cramp.startingAt(id, START, ZONE);
    }

    private static Change running(String id) {
        return Change.of(new PutCramp(cramp(id).set(ONGOING, true).build()), new MarkRunning(id));
    }

    private static Change over(String id) {
        return Change.of(
                new PutCramp(cramp(id).set(DURATION_SECONDS, 240.0).build()),
                new MarkRunning(null));
    }

    /** The power fails when only what stands beside it is written. */
    private Diary cutBeforeTheDiaryIsWritten(Diary before, Change change) {
        beside.ahead(before, before.apply(change), NOW);
        try (SqliteDiaryStore store = open()) {
            Cramp runs = store.current().running();
            assertThat(beside.last().stream().map(LockedCramp::id).toList())
                    .isEqualTo(runs == null ? List.of() : List.of(runs.id()));
            return store.current();
        }
    }

    private Diary with(Change change) {
        try (SqliteDiaryStore store = open()) {
            return store.apply(change).after();
        }
    }

    @Test
    void aStartIsTakenIn() {
        Diary after = cutBeforeTheDiaryIsWritten(Diary.EMPTY, running("a"));
        assertThat(Objects.requireNonNull(after.running()).start()).isEqualTo(START);
    }

    @Test
    void aStopIsTakenInWithItsLength() {
        Diary after = cutBeforeTheDiaryIsWritten(with(running("a")), over("a"));
        assertThat(after.running()).isNull();
        assertThat(after.cramp("a").ongoing()).isFalse();
        assertThat(after.cramp("a").durationSeconds()).isEqualTo(240);
    }

    @Test
    void thatItWasNoCrampIsTakenIn() {
        Change none =
                Change.of(
                        new PutCramp(cramp("a").set(DELETED_AT, NOW).build()),
                        new MarkRunning(null));
        Diary after = cutBeforeTheDiaryIsWritten(with(running("a")), none);
        assertThat(after.running()).isNull();
        assertThat(after.cramp("a").deletedAt()).isEqualTo(NOW);
    }

    @Test
    void aStartThatWasTakenBackGoesIntoTheTrashOrWasNeverThere() {
        Diary before = with(running("a"));
        beside.ahead(before, Diary.EMPTY, NOW);
        try (SqliteDiaryStore store = open()) {
            assertThat(store.current().running()).isNull();
            assertThat(store.current().cramp("a").inTrash()).isTrue();
        }
        beside.ahead(Diary.EMPTY.apply(running("b")), Diary.EMPTY, NOW);
        try (SqliteDiaryStore store = open()) {
            assertThat(store.current().cramp("b")).isNull();
        }
        assertThat(beside.last()).isEmpty();
    }

    @Test
    void oneThatBeginsWhileAnotherRunsEndsThat() {
        Diary before = with(running("a"));
        Change next = over("a").and(running("b"));
        Diary after = cutBeforeTheDiaryIsWritten(before, next);
        assertThat(Objects.requireNonNull(after.running()).id()).isEqualTo("b");
        assertThat(after.cramp("a").durationSeconds()).isEqualTo(240);
    }

    /** A copy put in its place by hand, or one that was cleared of a cramp, is told nothing. */
    @Test
    void whatWasWrittenIsNotTakenIntoAnotherDiary() throws IOException {
        with(running("a"));
        Files.delete(file);
        Files.delete(
                file.resolveSibling(file.getFileName() + ".lock")); // it tells that there was one
        try (SqliteDiaryStore store = open()) {
            store.takeInTimes();
            assertThat(store.current().crampsWithTrash()).isEmpty();
        }
        assertThat(beside.last()).isEmpty();
    }

    /** No file is written for what is no start and no stop. */
    @Test
    void howBadItIsStandsInTheDiaryOnly() {
        Diary before = with(running("a"));
        Change worse =
                Change.of(new PutCramp(cramp("a").set(ONGOING, true).set(SEVERITY, 8).build()));
        assertThat(beside.ahead(before, before.apply(worse), NOW)).isNull();
        assertThat(beside.unfinished()).isEmpty();
    }

    @Test
    void whatIsWrittenStandsBesideItAsLongAsItRuns() {
        try (SqliteDiaryStore store = open()) {
            store.apply(running("a"));
            assertThat(only().over()).isFalse();
            store.apply(over("a"));
            assertThat(beside.last()).isEmpty();
            store.apply(running("b"));
            store.apply(over("b").and(running("c")));
            assertThat(only().id()).isEqualTo("c");
            store.apply(new Change(List.of(new MarkRunning(null))));
        }
        assertThat(beside.last()).isEmpty();
    }

    private LockedCramp only() {
        return assertThat(beside.last()).singleElement().actual();
    }

    /** It is said that it is not saved, so it is not taken in later either. */
    @Test
    void whatTheDiaryRefusesDoesNotStandBesideIt() {
        try (SqliteDiaryStore store = open()) {
            store.apply(running("a"));
            store.database()
                    .handle()
                    .execute(
                            "CREATE TEMP TRIGGER full BEFORE UPDATE ON cramp"
                                    + " BEGIN SELECT RAISE(ABORT, 'full'); END");
            assertThatThrownBy(() -> store.apply(over("a"))).isInstanceOf(Refusal.class);
            assertThat(only().over()).isFalse();
        }
        try (SqliteDiaryStore store = open()) {
            assertThat(Objects.requireNonNull(store.current().running()).id()).isEqualTo("a");
        }
    }

    /** What cannot be kept beside it is in the diary all the same. */
    @Test
    void aFolderInTheWayKeepsNoCrampOutOfTheDiary() throws IOException {
        try (SqliteDiaryStore store = open()) {
            Files.createDirectories(folder.resolve("diary.cramps.running/in the way"));
            assertThat(store.apply(running("a")).after().running()).isNotNull();
            assertThat(store.apply(over("a")).after().running()).isNull();
        }
    }
}
