package org.crampdiary.settings;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.crampdiary.store.backup.SecondFolder.State;
import org.jspecify.annotations.Nullable;

/**
 * When a diary was last looked after without anybody asking. Kept beside the settings and not in
 * the diary: it says nothing of what was written, and a diary that was put back is as it was.
 *
 * @param checkedDiary the path of the diary that was checked last
 * @param checkedOn the day on which all of it and its newest backups were checked, as 2026-03-04
 * @param copiedOn the day on which all backups were in the second folder, or the newest that it has
 *     room for
 * @param missedOn the day on which the person was told since that they are not; null: not told
 * @param fullSaid whether the person was told that it has no room for all
 */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
public record Upkept(
        @Nullable String checkedDiary,
        @Nullable String checkedOn,
        @Nullable String copiedOn,
        @Nullable String missedOn,
        boolean fullSaid) {

    public static final Upkept NEVER = new Upkept(null, null, null, null, false);

    private static final int CHECKED_EVERY_DAYS = 7;

    /**
     * Product's own choice: a stick lies in a drawer for a while, and nobody is to be nagged; but
     * who has put the notice away forgets it.
     */
    private static final int MISSED_AFTER_DAYS = 14;

    /** Whether a diary is to be checked whole; also when the clock was ahead at the last time. */
    public boolean isCheckDue(Path diary, LocalDate today) {
        return !isCheckedLast(diary) || isOver(checkedOn, CHECKED_EVERY_DAYS, today);
    }

    /** Whether a diary was checked here last, and so was there. */
    boolean isCheckedLast(Path diary) {
        return diary.toString().equals(checkedDiary);
    }

    /** The same after a diary was checked. */
    public Upkept checked(Path diary, LocalDate today) {
        return new Upkept(diary.toString(), today.toString(), copiedOn, missedOn, fullSaid);
    }

    /**
     * Whether the person is to be told that backups are missing in the second folder: every so many
     * days, where it is only not there when it has not been for long; once, where it is full.
     */
    public boolean isToBeSaid(State second, LocalDate today) {
        boolean again = missedOn == null || isOver(missedOn, MISSED_AFTER_DAYS, today);
        return switch (second) {
            case ABSENT -> again && isOver(copiedOn, MISSED_AFTER_DAYS, today);
            case FAILED -> again;
            case FULL -> !fullSaid;
            case COMPLETE, SAME_DISK, MENDED, UNLIKE -> false;
        };
    }

    /** The same after the person was told so. */
    public Upkept said(State second, LocalDate today) {
        return second == State.FULL
                ? new Upkept(checkedDiary, checkedOn, copiedOn, missedOn, true)
                : new Upkept(checkedDiary, checkedOn, copiedOn, today.toString(), fullSaid);
    }

    /** The same after all backups, or those that there is room for, are in the second folder. */
    public Upkept copied(State second, LocalDate today) {
        boolean full = second == State.FULL && fullSaid;
        return new Upkept(checkedDiary, checkedOn, today.toString(), null, full);
    }

    /** Whether so many days have gone by, or it is not known, or not over yet. */
    private static boolean isOver(@Nullable String day, int days, LocalDate today) {
        try {
            LocalDate last = day == null ? null : LocalDate.parse(day);
            return last == null || last.isAfter(today) || !last.plusDays(days).isAfter(today);
        } catch (DateTimeException _) {
            return true; // somebody has changed the file by hand
        }
    }
}
