package org.crampdiary.ui.rooms.tonight;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.crampdiary.guidance.OpenSign;
import org.crampdiary.model.Change;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit.MarkToFinish;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightAnswer;
import org.crampdiary.model.NightRange;
import org.crampdiary.ui.parts.session.DiarySession;

/**
 * The nights just past: what is recorded, what can still be caught up, what waits to be finished.
 */
final class RecentNights {

    /** Older nights are filled in from memory only in the Diary: memory invents. */
    private static final int CATCH_UP = 3;

    private static final int SHOWN = 5;

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

    /** The night that is to be written down next. */
    LocalDate toCome() {
        return Night.toCome(now());
    }

    /** The newest night that is over, or all but: from 05:00 on the one that ends this noon. */
    LocalDate lastNight() {
        return toCome().minusDays(1);
    }

    /** The waking day that is being lived or was just lived: yesterday before 06:00, else today. */
    LocalDate wakingDay() {
        return now().minusHours(6).toLocalDate();
    }

    /** Whether this is a time for questions, not for sleep. */
    boolean timeToAsk() {
        return hour().part() != DayPart.NIGHT;
    }

    /** All that a room says by the clock alone; another one means that it must be shown anew. */
    record Hour(LocalDate tonight, LocalDate lastNight, LocalDate wakingDay, DayPart part) {}

    /** What the clock says now. */
    Hour hour() {
        return new Hour(tonight(), lastNight(), wakingDay(), DayPart.at(now().toLocalTime()));
    }

    /** The nights of the strip, oldest first, ending with last night. */
    NightRange shown() {
        return NightRange.ending(lastNight(), SHOWN);
    }

    /** Missed nights that can still be caught up, newest first; those of a pause are not missed. */
    List<LocalDate> missed() {
        Diary diary = session.diary();
        return NightRange.ending(lastNight(), CATCH_UP)
                .nights()
                .filter(night -> NightAnswer.of(diary, night) == null)
                .filter(night -> !diary.isPaused(night))
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /**
     * Whether the question after signs may stand now: in a pause only after a night that is
     * recorded all the same, or while a sign is open.
     */
    boolean asksAfterSigns() {
        Diary diary = session.diary();
        return timeToAsk()
                && (!diary.isPaused(lastNight()) || !OpenSign.before(lastNight(), diary).isEmpty());
    }

    /** The person's answer for a night. */
    void answer(LocalDate night, NightAnswer answer, Runnable saved) {
        session.edit(diary -> NightAnswer.change(answer, night, diary), _ -> saved.run());
    }

    /**
     * The cramps that wait for the morning's questions, oldest first; none at night, and in a pause
     * none of the time before it.
     */
    List<Cramp> toFinish() {
        if (!timeToAsk()) {
            return List.of();
        }
        Diary diary = session.diary();
        boolean paused = diary.pauses().contain(lastNight());
        return diary.marks().toFinish().stream()
                .filter(id -> !id.equals(diary.marks().running()))
                .map(diary::cramp)
                .filter(Objects::nonNull)
                .filter(cramp -> !cramp.inTrash())
                .filter(cramp -> !paused || diary.pauses().contain(cramp.night()))
                .sorted(Cramp.ORDER)
                .toList();
    }

    /** Asks no more about a cramp; {@code left} runs when that is in the diary. */
    void leave(Cramp cramp, Runnable left) {
        session.apply(Change.of(new MarkToFinish(cramp.id(), false)), _ -> left.run());
    }
}
