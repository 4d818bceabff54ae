package org.crampdiary.ui.parts.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.crampdiary.model.Change;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Muscle;
import org.crampdiary.model.Side;
import org.crampdiary.model.Site;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.text.Language;
import org.crampdiary.ui.RoomHarness;
import org.crampdiary.ui.SettableClock;
import org.crampdiary.ui.parts.clock.CrampClock.State;
import org.crampdiary.ui.parts.session.Background;
import org.crampdiary.ui.parts.session.DiarySession;
import org.crampdiary.ui.parts.session.EditableDiary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The stopwatch and the nights just past, without a window. */
final class CrampClockTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    private static final LocalDate NIGHT = LocalDate.of(2026, 3, 3);

    @TempDir private Path folder;
    private final SettableClock clock = new SettableClock(ZONE, NIGHT.plusDays(1).atTime(3, 12));
    private DiaryStore store;
    private RoomHarness room;
    private CrampClock watch;

    @BeforeEach
    void open() {
        store = SqliteDiaryStore.open(folder.resolve("diary.cramps"), clock);
        reopen();
    }

    private void reopen() {
        room = new RoomHarness(store, clock, Language.ENGLISH);
        CrampClock next = new CrampClock(room.session, clock);
        watch = next;
        room.session.diaryProperty().subscribe(next::follow);
    }

    @AfterEach
    void close() {
        store.close();
    }

    /** Lets time pass with the room open, so that the clock is watched. */
    private void watch(Duration time) {
        for (long s = 0; s < time.toSeconds(); s += 30) {
            clock.pass(Duration.ofSeconds(Math.min(30, time.toSeconds() - s)));
            watch.tick();
        }
    }

    private Cramp only() {
        assertThat(store.current().cramps()).hasSize(1);
        return store.current().cramps().getFirst();
    }

    @Test
    void theRoomsShowTheVerySnapshotThatTheStoreMade() {
        watch.press();
        assertThat(store.current().cramps()).hasSize(1);
        assertThat(room.session.diary()).isSameAs(store.current());
    }

    private DiarySession slow(Deque<Runnable> waiting) {
        return room.session(
                room.tasks(
                        new Background(waiting::add, Runnable::run, Runnable::run, Runnable::run)));
    }

    @Test
    void ofTwoQuickTapsTheSecondDoesNotUndoTheFirst() {
        Deque<Runnable> waiting = new ArrayDeque<>();
        DiarySession slow = slow(waiting);
        CrampClock tapped = new CrampClock(slow, clock);
        tapped.press();
        waiting.remove().run();
        tapped.follow(slow.diary());
        tapped.severity(8);
        tapped.where(List.of(new Site(Muscle.CALF, Side.LEFT)));
        waiting.forEach(Runnable::run);
        Cramp cramp = store.current().cramps().getFirst();
        assertThat(cramp.severity()).isEqualTo(8);
        assertThat(cramp.sites()).containsExactly(new Site(Muscle.CALF, Side.LEFT));
    }

    /** Whoever is told "not saved" presses again, for the same cramp. */
    @Test
    void aSecondPressAfterARefusedStartBeginsNoSecondCramp() throws IOException {
        Path file = folder.resolve("diary.cramps");
        Files.move(file, folder.resolve("elsewhere"));
        watch.press();
        assertThat(room.shown).singleElement().asString().contains("is kept in");
        watch(Duration.ofMinutes(2));
        watch.press();
        assertThat(room.shown).hasSize(2);
        watch(Duration.ofMinutes(3));
        watch.press();
        store.close();
        try (DiaryStore copy = SqliteDiaryStore.open(copy(), clock)) {
            assertThat(copy.current().cramps()).as("one, and one later").hasSize(2);
        }
    }

    private Path copy() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(each -> each.toString().contains("-kept-"))
                    .filter(each -> each.toString().endsWith(".cramps"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void aSecondPressWhileTheFirstIsBeingWrittenBeginsNoSecondCramp() {
        Deque<Runnable> waiting = new ArrayDeque<>();
        DiarySession slow = slow(waiting);
        CrampClock pressed = new CrampClock(slow, clock);
        pressed.press();
        OffsetDateTime first = OffsetDateTime.now(clock);
        clock.pass(Duration.ofSeconds(5));
        pressed.press();
        waiting.forEach(Runnable::run);
        assertThat(only().start()).isEqualTo(first);
        assertThat(only().ongoing()).isTrue();
    }

    /** Such a start is in the diary, and nobody says so but the snapshot. */
    @Test
    void aPressAfterOneThatWasNotConfirmedAndIsOverBeginsAnotherCramp() {
        CrampClock pressed = new CrampClock(unconfirmed(), clock);
        room.session.diaryProperty().subscribe(pressed::follow);
        pressed.press();
        clock.pass(Duration.ofMinutes(1));
        pressed.press();
        pressed.severity(7);
        Cramp first = only();
        assertThat(first.durationSeconds()).isEqualTo(60);
        clock.pass(Duration.ofMinutes(1));
        pressed.forget();
        pressed.press();
        assertThat(store.current().cramps()).hasSize(2).contains(first);
        assertThat(first.severity()).isEqualTo(7);
    }

    private EditableDiary unconfirmed() {
        return new EditableDiary() {
            @Override
            public Diary diary() {
                return room.session.diary();
            }

            @Override
            public void edit(
                    Function<? super Diary, Change> change, Consumer<? super Diary> saved) {
                room.session.edit(change);
            }
        };
    }

    @Test
    void aStartIsInTheDiaryAtOnce() {
        watch.press();
        assertThat(watch.stateProperty().get()).isEqualTo(State.RUNNING);
        assertThat(only().ongoing()).isTrue();
        assertThat(only().durationSeconds()).isNull();
        assertThat(only().night()).isEqualTo(NIGHT);
        assertThat(store.current().marks().running()).isEqualTo(only().id());
        assertThat(store.current().marks().toFinish()).containsExactly(only().id());
    }

    @Test
    void aStopSavesTheElapsedTime() {
        watch.press();
        watch(Duration.ofSeconds(247));
        assertThat(watch.elapsedSecondsProperty().get()).isEqualTo(247);
        watch.press();
        assertThat(watch.stateProperty().get()).isEqualTo(State.STOPPED);
        assertThat(only().durationSeconds()).isEqualTo(247);
        assertThat(only().ongoing()).isFalse();
        assertThat(store.current().marks().running()).isNull();
    }

    @Test
    void aSecondPressWithinTwoSecondsIsIgnored() {
        watch.press();
        clock.pass(Duration.ofMillis(1999));
        watch.press();
        assertThat(watch.stateProperty().get()).isEqualTo(State.RUNNING);
        clock.pass(Duration.ofMillis(1));
        watch.press();
        assertThat(watch.stateProperty().get()).isEqualTo(State.STOPPED);
    }

    @ParameterizedTest
    @CsvSource({"3599, true", "3600, true", "3601, false"})
    void overAnHourTheMorningAsks(long seconds, boolean known) {
        watch.press();
        watch(Duration.ofSeconds(seconds));
        watch.press();
        assertThat(only().durationSeconds() != null).isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource({"300, true", "301, false"})
    void afterASleepOfTheLaptopTheMorningAsks(long seconds, boolean known) {
        watch.press();
        watch.tick();
        clock.pass(Duration.ofSeconds(seconds));
        watch.press();
        assertThat(only().durationSeconds() != null).isEqualTo(known);
    }

    @Test
    void theRunningCrampIsStillThereAfterAQuickRestart() {
        watch.press();
        clock.pass(Duration.ofMinutes(3));
        reopen();
        assertThat(watch.stateProperty().get()).isEqualTo(State.RUNNING);
        watch.press();
        assertThat(only().durationSeconds()).isEqualTo(180);
    }

    @Test
    void afterALongCloseTheDurationIsNotInvented() {
        watch.press();
        clock.pass(Duration.ofMinutes(40));
        reopen();
        watch.press();
        assertThat(only().durationSeconds()).isNull();
        assertThat(only().ongoing()).isFalse();
    }

    @Test
    void adviceAppearsAtTenMinutes() {
        watch.press();
        watch(Duration.ofSeconds(599));
        assertThat(watch.adviceDue()).isFalse();
        watch(Duration.ofSeconds(1));
        assertThat(watch.adviceDue()).isTrue();
    }

    @Test
    void whatWasNotACrampGoesToTheTrashAndComesBack() {
        watch.press();
        String id = only().id();
        watch.notACramp(() -> {});
        assertThat(store.current().cramps()).isEmpty();
        assertThat(watch.stateProperty().get()).isEqualTo(State.IDLE);
        room.session.undo();
        assertThat(only().id()).isEqualTo(id);
        assertThat(watch.stateProperty().get()).isEqualTo(State.RUNNING);
    }

    @Test
    void aCrampThatIsOverBeganThatLongAgo() {
        watch.alreadyOver(180);
        assertThat(only().durationSeconds()).isEqualTo(180);
        assertThat(only().localStart()).isEqualTo(NIGHT.plusDays(1).atTime(3, 9));
        assertThat(watch.stateProperty().get()).isEqualTo(State.STOPPED);
    }

    @Test
    void aSnapshotFromBeforeDoesNotMakeItForgetWhatIsBeingSaved() {
        Deque<Runnable> waiting = new ArrayDeque<>();
        DiarySession slow = slow(waiting);
        CrampClock tapped = new CrampClock(slow, clock);
        tapped.alreadyOver(180);
        tapped.follow(slow.diary());
        waiting.remove().run();
        tapped.follow(slow.diary());
        assertThat(tapped.stateProperty().get()).isEqualTo(State.STOPPED);
        assertThat(tapped.justSavedProperty().get()).isTrue();
        clock.pass(Duration.ofSeconds(6));
        tapped.tick();
        assertThat(tapped.justSavedProperty().get()).isFalse();
    }

    @Test
    void tapsAreSavedAtOnce() {
        watch.press();
        watch.where(List.of(new Site(Muscle.CALF, Side.LEFT)));
        watch.severity(8);
        assertThat(only().sites()).containsExactly(new Site(Muscle.CALF, Side.LEFT));
        assertThat(only().severity()).isEqualTo(8);
        long revision = store.current().revision();
        watch.severity(8);
        assertThat(store.current().revision()).isEqualTo(revision);
    }
}
