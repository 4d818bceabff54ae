package org.crampdiary.ui.rooms.tonight;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.crampdiary.model.Change;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit.MarkToFinish;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightAnswer;
import org.crampdiary.model.NightRange;
import org.crampdiary.ui.parts.session.DiarySession;
import org.jspecify.annotations.Nullable;

/**
 * The nights just past: what is recorded, what can still be caught up, what waits to be finished.
 */
final class RecentNights {

    /** Older nights are filled in from memory only in the Diary: memory invents. */
    private static final int CATCH_UP = 3;

    private static final int SHOWN = 5;
    private static final LocalTime MORNING = LocalTime.of(5, 0);
    private static final LocalTime NIGHT_BEGINS = LocalTime.of(22, 0);

    private final DiarySession session;
    private final Clock clock;

    RecentNights(DiarySession session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    /** The night that contains now. */
    LocalDate tonight() {
        return Night.containing(now());
    }

    /** The newest night that is over, or all but: from 05:00 on the one that ends this noon. */
    LocalDate lastNight() {
        LocalTime time = now().toLocalTime();
        boolean morning = !time.isBefore(MORNING) && time.isBefore(LocalTime.NOON);
        return morning ? tonight() : tonight().minusDays(1);
    }

    /** The waking day that is being lived or was just lived: yesterday before 06:00, else today. */
    LocalDate wakingDay() {
        return now().minusHours(6).toLocalDate();
    }

    /** Whether this is a time for questions, not for sleep. */
    boolean timeToAsk() {
        LocalTime time = now().toLocalTime();
        return !time.isBefore(MORNING) && time.isBefore(NIGHT_BEGINS);
    }

    /** The nights of the strip, oldest first, ending with last night. */
    NightRange shown() {
        return NightRange.ending(lastNight(), SHOWN);
    }

    /**
     * Missed nights that can still be caught up, newest first. Empty before anything is recorded.
     */
    List<LocalDate> missed() {
        Diary diary = session.diary();
        return NightRange.ending(lastNight(), CATCH_UP)
                .nights()
                .filter(night -> NightAnswer.of(diary, night) == null)
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** The person's answer for a night. */
    void answer(LocalDate night, NightAnswer answer, Runnable saved) {
        session.edit(diary -> NightAnswer.change(answer, night, diary), _ -> saved.run());
    }

    /**
     * The oldest cramp that waits for the morning's questions; null at night and when none does.
     */
    @Nullable Cramp toFinish() {
        if (!timeToAsk()) {
            return null;
        }
        Diary diary = session.diary();
        return diary.marks().toFinish().stream()
                .filter(id -> !id.equals(diary.marks().running()))
                .map(diary::cramp)
                .filter(Objects::nonNull)
                .filter(cramp -> !cramp.inTrash())
                .min(Cramp.ORDER)
                .orElse(null);
    }

    /** Asks no more about a cramp. */
    void leave(Cramp cramp) {
        session.apply(Change.of(new MarkToFinish(cramp.id(), false)));
    }
}
