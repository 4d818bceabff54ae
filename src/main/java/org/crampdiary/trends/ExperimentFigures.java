package org.crampdiary.trends;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Experiment;
import org.crampdiary.model.NightRange;
import org.crampdiary.statistics.Estimate;
import org.crampdiary.statistics.RiskDifference;
import org.jspecify.annotations.Nullable;

/**
 * A person's own experiment: the nights before the change beside as many during it. Pure; for any
 * thread.
 *
 * @param before the nights before the start
 * @param during the nights from the start; the night that begins on the day on which it was ended
 *     is not one of them
 */
public record ExperimentFigures(
        Experiment experiment, Stage stage, ExperimentPhase before, ExperimentPhase during) {

    /** How far an experiment has come. */
    public enum Stage {
        /** Its first night has not come. */
        WAITING,
        /** Tonight is one of its nights. */
        RUNNING,
        /** All planned nights have passed, or it was ended. */
        OVER
    }

    /** As the diary stands in the night {@code tonight}. */
    public static ExperimentFigures of(Diary diary, Experiment experiment, LocalDate tonight) {
        LocalDate start = experiment.start();
        NightRange planned = new NightRange(start, start.plusDays(experiment.nights() - 1L));
        LocalDate ended = experiment.endedOn();
        LocalDate last = ended == null || ended.isAfter(tonight) ? tonight : ended.minusDays(1);
        return new ExperimentFigures(
                experiment,
                stage(planned, ended, tonight),
                ExperimentPhase.of(diary, planned.previous(), tonight),
                ExperimentPhase.of(diary, planned, last));
    }

    /** In the morning the day of the end is already the next one, while the night goes on. */
    private static Stage stage(NightRange planned, @Nullable LocalDate ended, LocalDate tonight) {
        if (tonight.isAfter(planned.to())
                || (ended != null && !ended.isAfter(tonight.plusDays(1)))) {
            return Stage.OVER;
        }
        return tonight.isBefore(planned.from()) ? Stage.WAITING : Stage.RUNNING;
    }

    /** Whether it was ended before all planned nights had passed. */
    public boolean endedEarly() {
        return stage == Stage.OVER
                && experiment.endedOn() != null
                && during.nights() < experiment.nights();
    }

    /** The planned nights that have not come; 0 when it is over. */
    public int nightsToCome() {
        return stage == Stage.OVER ? 0 : experiment.nights() - during.nights();
    }

    /**
     * The nights that must be recorded on each side for a comparison: five of seven, as {@link
     * RecentChange} asks of its 28. Product's own choice.
     */
    public int leastRecorded() {
        return Math.ceilDiv(experiment.nights() * RecentChange.LEAST_RECORDED, RecentChange.NIGHTS);
    }

    /** Whether enough nights are recorded on both sides. */
    public boolean enough() {
        return Math.min(before.recorded(), during.recorded()) >= leastRecorded();
    }

    /** Whether the nights before cannot become enough, with those of them that are to come. */
    public boolean tooFewBefore() {
        int toCome = before.planned().length() - before.nights();
        return before.recorded() + toCome < leastRecorded();
    }

    /**
     * The share of cramp nights during minus that before, −1 … 1; null when too few nights are
     * recorded, and before it is over, because who looks early and stops when it looks good sees
     * differences where there are none.
     */
    public @Nullable Estimate difference() {
        return stage != Stage.OVER || !enough()
                ? null
                : RiskDifference.of(
                        during.crampNights(),
                        during.recorded(),
                        before.crampNights(),
                        before.recorded());
    }

    /** Whether both changes are made in the same night at least once. */
    public boolean runsBeside(ExperimentFigures other) {
        return overlap(changed(), other.changed());
    }

    /** Whether the other change was made in at least one of the nights before this one. */
    public boolean startsFrom(ExperimentFigures other) {
        return overlap(before.planned(), other.changed());
    }

    /** The nights of the change as planned or cut by its end; null when there are none. */
    private @Nullable NightRange changed() {
        NightRange planned = during.planned();
        LocalDate ended = experiment.endedOn();
        if (ended == null || ended.isAfter(planned.to())) {
            return planned;
        }
        int nights = Math.toIntExact(ChronoUnit.DAYS.between(planned.from(), ended));
        return nights <= 0 ? null : NightRange.ending(ended.minusDays(1), nights);
    }

    private static boolean overlap(@Nullable NightRange one, @Nullable NightRange other) {
        return one != null && other != null && one.overlaps(other);
    }
}
