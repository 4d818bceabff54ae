package org.crampdiary.ui.parts.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.util.Subscription;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.text.Language;
import org.crampdiary.ui.RoomHarness;
import org.crampdiary.ui.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** When the big button looks at the time. */
final class ClockTicksTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    private static final LocalDateTime THREE = LocalDateTime.of(2026, 3, 4, 3, 12);

    @TempDir private Path folder;
    private final FxRobot robot = new FxRobot();
    private final SettableClock time = new SettableClock(ZONE, THREE);

    /** How often somebody wanted to know how long to wait. */
    private final AtomicInteger asked = new AtomicInteger();

    private DiaryStore store;
    private CrampClock clock;
    private ClockTicks ticks;

    @BeforeEach
    void open() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        store = SqliteDiaryStore.open(folder.resolve("diary.cramps"), time);
        RoomHarness room = new RoomHarness(store, time, Language.ENGLISH);
        clock = new CrampClock(room.session, time);
        room.session.diaryProperty().subscribe(clock::follow);
        ticks = new ClockTicks(clock, counted(), clock::tick);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Clock counted() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZONE;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return time.withZone(zone);
            }

            @Override
            public Instant instant() {
                asked.incrementAndGet();
                return time.instant();
            }
        };
    }

    @Test
    void atRestItIsSeldomAndOnTheFullMinute() {
        assertThat(ticks.pause()).isEqualTo(Duration.ofSeconds(5));
        time.set(THREE.plusSeconds(57).plusNanos(300_400_000));
        assertThat(ticks.pause()).isEqualTo(Duration.ofMillis(2_700));
    }

    @Test
    void whileItRunsOrSavedStandsThereItIsOnEachSecond() {
        clock.press();
        assertThat(ticks.pause()).isEqualTo(Duration.ofSeconds(1));
        time.set(THREE.plusSeconds(3).plusNanos(999_900_000));
        assertThat(ticks.pause()).isEqualTo(Duration.ofMillis(1));
        time.pass(ticks.pause());
        clock.tick();
        assertThat(clock.elapsedSecondsProperty().get()).isEqualTo(4);
        clock.press();
        assertThat(clock.justSavedProperty().get()).isTrue();
        assertThat(ticks.pause()).isLessThanOrEqualTo(Duration.ofSeconds(1));
        time.set(THREE.plusSeconds(11));
        clock.tick();
        assertThat(clock.justSavedProperty().get()).isFalse();
        assertThat(ticks.pause()).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void aPressEndsALongWait() {
        Subscription[] watching = new Subscription[1];
        robot.interact(() -> {
            watching[0] = ticks.watch();
            assertThat(asked).hasValue(1);
            clock.press();
            assertThat(asked).hasValue(2);
            time.pass(Duration.ofSeconds(3));
            clock.press();
            assertThat(asked.get()).isGreaterThan(2);
            watching[0].unsubscribe();
            int then = asked.get();
            time.pass(Duration.ofSeconds(7));
            clock.press();
            assertThat(asked).hasValue(then);
        });
    }
}
