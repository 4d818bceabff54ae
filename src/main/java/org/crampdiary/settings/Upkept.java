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
 * @param copiedOn the day on which all backups were in the second folder
 * @param missedSaid whether the person was told since that they are not
 */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
public record Upkept(
        @Nullable String checkedDiary,
        @Nullable String checkedOn,
        @Nullable String copiedOn,
        boolean missedSaid) {

    public static final Upkept NEVER = new Upkept(null, null, null, false);

    private static final int CHECKED_EVERY_DAYS = 7;

    /** Product's own choice: a stick lies in a drawer for a while, and nobody is to be nagged. */
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
        return new Upkept(diary.toString(), today.toString(), copiedOn, missedSaid);
    }

    /**
     * Whether the person is to be told that backups are missing in the second folder: once, and
     * where it is only not there, when it has not been for long.
     */
    public boolean isToBeSaid(State second, LocalDate today) {
        return !missedSaid
                && switch (second) {
                    case ABSENT -> isOver(copiedOn, MISSED_AFTER_DAYS, today);
                    case FAILED -> true;
                    case COMPLETE, SAME_DISK, MENDED, UNLIKE -> false;
                };
    }

    /** The same after the person was told so. */
    public Upkept said() {
        return new Upkept(checkedDiary, checkedOn, copiedOn, true);
    }

    /** The same after all backups were found in the second folder. */
    public Upkept copied(LocalDate today) {
        return new Upkept(checkedDiary, checkedOn, today.toString(), false);
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
