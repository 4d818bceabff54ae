package org.crampdiary.ui.parts.run;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import java.util.function.Function;
import org.crampdiary.model.Change;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightRange;
import org.crampdiary.model.ShortRun;
import org.crampdiary.report.Coverage;
import org.crampdiary.text.Messages;
import org.crampdiary.trends.Trends;
import org.crampdiary.ui.parts.session.DiarySession;
import org.crampdiary.ui.parts.session.Room;
import org.crampdiary.ui.parts.session.RoomServices;
import org.jspecify.annotations.Nullable;

/** For how long the diary is kept. For the FX thread. */
final class RunViewModel {

    private final RoomServices services;
    private final DiarySession session;
    private final Messages messages;
    private final Clock clock;

    RunViewModel(RoomServices services) {
        this.services = services;
        this.session = services.session();
        this.messages = services.messages();
        this.clock = services.clock();
    }

    private LocalDate toCome() {
        return Night.toCome(LocalDateTime.now(clock));
    }

    /** Whether to ask a person with a new diary. */
    boolean offered() {
        return ShortRun.offered(session.diary(), toCome());
    }

    /** The nights to come, 0 when it is over; null when the diary is kept for ever. */
    @Nullable Integer left() {
        ShortRun run = ShortRun.of(session.diary());
        return run == null ? null : Integer.valueOf(run.left(session.diary(), toCome()));
    }

    /** How many of the nights that are over are recorded, in words; empty while none is over. */
    String recorded() {
        ShortRun run = ShortRun.of(session.diary());
        NightRange nights = run == null ? null : run.nights(session.diary(), toCome());
        if (nights == null) {
            return "";
        }
        return Coverage.of(Trends.summarise(session.diary(), nights)).dated(messages);
    }

    /** Goes to the page, which shows these nights. */
    void page() {
        services.navigation().go(Room.SUMMARY);
    }

    /** Begins 14 nights with the one that comes; {@code then} runs when that is saved. */
    void begin(Runnable then) {
        ShortRun run = new ShortRun(toCome());
        edit(run::begun, "run.begun", then);
    }

    /** Keeps the diary for ever; {@code then} runs when that is saved. */
    void forEver(Runnable then) {
        edit(ShortRun::forEver, "run.goes-on", then);
    }

    /** Pauses the diary from the night that comes; {@code then} runs when that is saved. */
    void stop(Runnable then) {
        String id = UUID.randomUUID().toString();
        edit(
                diary -> ShortRun.forEver(diary).and(diary.pauses().begunOn(toCome(), id)),
                "run.stopped",
                then);
    }

    private void edit(Function<Diary, Change> change, String key, Runnable then) {
        session.edit(
                change,
                _ -> {
                    services.changed(key);
                    then.run();
                });
    }
}
