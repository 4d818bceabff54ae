package org.crampdiary.model;

import java.time.LocalDate;
import java.util.List;
import org.crampdiary.model.Edit.MarkSeen;
import org.jspecify.annotations.Nullable;

/**
 * "14 nights for the doctor": a diary that the person means to keep for some nights only, and is
 * asked about when these are over. Nothing else depends on it.
 *
 * @param first its first night
 */
public record ShortRun(LocalDate first) {

    /** How many nights it has, without those of a pause. */
    public static final int NIGHTS = 14;

    private static final String KEY = "short-run:";
    private static final String FOR_EVER = "for-ever";

    /** The one that goes on or waits for an answer; null when the diary is kept for ever. */
    public static @Nullable ShortRun of(Diary diary) {
        return diary.marks().seen().stream()
                .filter(key -> key.startsWith(KEY))
                .max(String::compareTo)
                .map(key -> new ShortRun(LocalDate.parse(key.substring(KEY.length()))))
                .orElse(null);
    }

    /** Whether the choice was not made yet, in a diary that was begun lately or not at all. */
    public static boolean offered(Diary diary, LocalDate toCome) {
        LocalDate lately = toCome.minusDays(NIGHTS);
        return of(diary) == null
                && !diary.marks().seen().contains(FOR_EVER)
                && diary.nights().stream().limit(1).noneMatch(n -> n.night().isBefore(lately))
                && diary.cramps().stream().limit(1).noneMatch(c -> c.night().isBefore(lately));
    }

    /** The change that begins this one in place of any other. */
    public Change begun(Diary before) {
        return ended(before)
                .and(new MarkSeen(FOR_EVER, false))
                .and(new MarkSeen(KEY + first, true));
    }

    /** The change that keeps the diary for ever. */
    public static Change forEver(Diary before) {
        return ended(before).and(new MarkSeen(FOR_EVER, true));
    }

    private static Change ended(Diary before) {
        return new Change(
                before.marks().seen().stream()
                        .filter(key -> key.startsWith(KEY))
                        .<Edit>map(key -> new MarkSeen(key, false))
                        .toList());
    }

    /**
     * Its nights that are over, oldest first, without those of a pause: none to all.
     *
     * @param toCome the night that is to be written down next
     */
    private List<LocalDate> over(Diary diary, LocalDate toCome) {
        return toCome.isBefore(first)
                ? List.of()
                : first.datesUntil(toCome)
                        .filter(night -> !diary.isPaused(night))
                        .limit(NIGHTS)
                        .toList();
    }

    /** How many of its nights are to come, that one included; 0 when it is over. */
    public int left(Diary diary, LocalDate toCome) {
        return NIGHTS - over(diary, toCome).size();
    }

    /** From its first night to the last one that is over; null while none is. */
    public @Nullable NightRange nights(Diary diary, LocalDate toCome) {
        List<LocalDate> over = over(diary, toCome);
        return over.isEmpty() ? null : new NightRange(first, over.getLast());
    }
}
