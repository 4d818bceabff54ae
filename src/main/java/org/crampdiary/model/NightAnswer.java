package org.crampdiary.model;

import java.time.LocalDate;
import org.crampdiary.model.Edit.MarkSeen;
import org.crampdiary.model.Edit.PutNight;
import org.jspecify.annotations.Nullable;

/** What the person said of a whole night. */
public enum NightAnswer {
    NONE,
    CRAMPS,

    /** "Don't know", which is not the same as no answer: it is not asked again. */
    UNKNOWN;

    /**
     * The answer for a night; null when there is none, also where other things of the night or its
     * day are recorded.
     */
    public static @Nullable NightAnswer of(Diary diary, LocalDate night) {
        NightStatus status = diary.status(night);
        if (status != null) {
            return status == NightStatus.NONE ? NONE : CRAMPS;
        }
        return diary.marks().seen().contains(asked(night)) ? UNKNOWN : null;
    }

    /** The change that gives an answer for a night; null takes it back. */
    public static Change change(@Nullable NightAnswer answer, LocalDate night, Diary before) {
        Night record = before.nightOrEmpty(night);
        Night next = record.with(NightFields.STATUS, answer == null ? null : answer.status());
        Change mark = Change.of(new MarkSeen(asked(night), answer == UNKNOWN));
        return next.equals(record) ? mark : Change.of(new PutNight(next)).and(mark);
    }

    private @Nullable NightStatus status() {
        return switch (this) {
            case NONE -> NightStatus.NONE;
            case CRAMPS -> NightStatus.CRAMPS;
            case UNKNOWN -> null;
        };
    }

    private static String asked(LocalDate night) {
        return "night-asked:" + night;
    }
}
