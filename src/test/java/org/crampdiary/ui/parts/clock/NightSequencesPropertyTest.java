package org.crampdiary.ui.parts.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampFields;
import org.crampdiary.model.Diary;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.text.Language;
import org.crampdiary.ui.RoomHarness;
import org.crampdiary.ui.SettableClock;
import org.crampdiary.ui.parts.clock.SimpleNights.Known;
import org.crampdiary.ui.parts.clock.SimpleNights.State;
import org.crampdiary.ui.parts.form.OpenCramp;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is started, stopped, edited, deleted, put back, undone and redone in whatever order,
 * with a closed lid or a restart between, the file holds what a simple model of it holds. The
 * nights are those in which the clocks are put back.
 */
final class NightSequencesPropertyTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    private static final int STEPS = 90;

    /** Longer than the button takes a second press for a trembling hand. */
    private static final Duration BETWEEN = Duration.ofSeconds(90);

    @TempDir private Path folder;

    private final SettableClock clock =
            new SettableClock(ZONE, LocalDateTime.of(2026, 10, 24, 22, 0));
    private final SimpleNights model = new SimpleNights();
    private SqliteDiaryStore store;
    private RoomHarness room;
    private CrampClock watch;
    private Random random;

    private void open() {
        store = SqliteDiaryStore.open(folder.resolve("diary.cramps"), clock);
        room = new RoomHarness(store, clock, Language.ENGLISH);
        watch = new CrampClock(room.session, clock);
        room.session.diaryProperty().subscribe(watch::follow);
    }

    @AfterEach
    void close() {
        store.close();
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theFileHoldsWhatASimpleModelHolds(long seed) {
        random = new Random(seed);
        open();
        for (int step = 0; step < STEPS; step++) {
            String what = step();
            assertThat(held().cramps()).as("%d: %s", step, what).isEqualTo(model.now().cramps());
            assertThat(held().running()).as("%d: %s", step, what).isEqualTo(model.running());
        }
        restart();
        assertThat(held()).isEqualTo(model.now());
    }

    private State held() {
        Diary diary = store.current();
        Map<String, Known> cramps = new TreeMap<>();
        for (Cramp cramp : diary.crampsWithTrash()) {
            Instant start = Objects.requireNonNull(cramp.start()).toInstant();
            cramps.put(
                    cramp.id(),
                    new Known(
                            start,
                            cramp.durationSeconds(),
                            Boolean.TRUE.equals(cramp.ongoing()),
                            cramp.severity(),
                            cramp.inTrash()));
        }
        return new State(cramps, diary.marks().running());
    }

    private String step() {
        watched(BETWEEN);
        int choice = random.nextInt(20);
        return switch (choice) {
            case 0, 1, 2, 3, 4, 5 -> press();
            case 6, 7 -> severity();
            case 8 -> edit();
            case 9 -> delete();
            case 10 -> putBack();
            case 11 -> notACramp();
            case 12 -> alreadyOver();
            case 13, 14, 15 -> undo();
            case 16 -> redo();
            case 17 -> sleep();
            case 18 -> watched(Duration.ofMinutes(1 + random.nextInt(70)));
            default -> restart();
        };
    }

    private Instant present() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private String press() {
        if (model.running() == null) {
            watch.press();
            model.start(Objects.requireNonNull(watch.cramp()).id(), present());
        } else {
            watch.press();
            model.stop(clock.instant());
        }
        return "press";
    }

    private String severity() {
        Cramp present = watch.cramp();
        if (present != null) {
            int severity = random.nextInt(11);
            watch.severity(severity);
            model.severity(present.id(), severity);
        }
        return "severity of the present cramp";
    }

    private String edit() {
        Cramp cramp = any(false);
        if (cramp != null && !cramp.id().equals(model.running())) {
            int severity = cramp.severity() == null ? 5 : (cramp.severity() + 1) % 11;
            room.session.edit(
                    diary -> OpenCramp.put(cramp.with(CrampFields.SEVERITY, severity), diary));
            model.severity(cramp.id(), severity);
        }
        return "edit in another room";
    }

    private String delete() {
        Cramp cramp = any(false);
        if (cramp != null) {
            Cramp trashed = cramp.with(CrampFields.DELETED_AT, clock.instant());
            room.session.edit(diary -> OpenCramp.put(trashed, diary));
            model.delete(cramp.id());
        }
        return "delete";
    }

    private String putBack() {
        Cramp cramp = any(true);
        if (cramp != null) {
            room.session.apply(OpenCramp.putBack(cramp));
            model.putBack(cramp.id());
        }
        return "put back";
    }

    private @Nullable Cramp any(boolean trashed) {
        List<Cramp> cramps =
                store.current().crampsWithTrash().stream()
                        .filter(cramp -> cramp.inTrash() == trashed)
                        .toList();
        return cramps.isEmpty() ? null : cramps.get(random.nextInt(cramps.size()));
    }

    private String notACramp() {
        String running = model.running();
        if (running != null) {
            watch.notACramp(() -> {});
            model.delete(running);
        }
        return "not a cramp";
    }

    private String alreadyOver() {
        if (model.running() == null) {
            int seconds = 30 + random.nextInt(600);
            watch.alreadyOver(seconds);
            model.alreadyOver(
                    Objects.requireNonNull(watch.cramp()).id(),
                    present().minusSeconds(seconds),
                    seconds);
        }
        return "already over";
    }

    private String undo() {
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            room.session.undo();
            model.undo();
        }
        return "undo";
    }

    private String redo() {
        room.session.redo();
        model.redo();
        return "redo";
    }

    private String sleep() {
        clock.pass(Duration.ofMinutes(6 + random.nextInt(40)));
        watch.tick();
        model.away(clock.instant());
        return "sleep";
    }

    private String watched(Duration time) {
        for (long s = 0; s < time.toSeconds(); s += 30) {
            clock.pass(Duration.ofSeconds(30));
            watch.tick();
        }
        return "time goes by";
    }

    private String restart() {
        store.close();
        clock.pass(Duration.ofSeconds(random.nextInt(1000)));
        open();
        model.restart(clock.instant());
        return "restart";
    }
}
