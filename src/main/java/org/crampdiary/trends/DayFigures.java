package org.crampdiary.trends;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightRange;
import org.crampdiary.model.Prevention;
import org.crampdiary.statistics.Quantiles;
import org.jspecify.annotations.Nullable;

/**
 * What the days, the nights and the cramps of a period say beside how often and how bad. Each is
 * null when nobody answered: that is neither none nor zero.
 *
 * @param disturbance of sleep by cramps, 0–10
 * @param minutesToResleep after a cramp
 * @param sorenessHours after a cramp
 * @param fluidMl of a day
 * @param woken cramp nights on which one woke the person, of those that say whether one did
 * @param tired days on which the person was tired
 * @param hindered days on which cramps hindered daily life quite a lot or very much
 * @param alcohol days with any
 * @param prevention measures and the days on which they were taken, most first
 * @param preventionDays days on which the question about these was answered
 */
public record DayFigures(
        @Nullable Middle disturbance,
        @Nullable Middle minutesToResleep,
        @Nullable Middle sorenessHours,
        @Nullable Middle fluidMl,
        @Nullable Share woken,
        @Nullable Share tired,
        @Nullable Share hindered,
        @Nullable Share alcohol,
        List<Taken> prevention,
        int preventionDays) {

    /** From here on of 3, daily life counts as hindered, as in rule G14. */
    private static final int HINDERED = 2;

    /**
     * The middle of some values.
     *
     * @param values at least 1
     */
    public record Middle(double median, double most, int values) {

        private static @Nullable Middle of(List<Double> values) {
            if (values.isEmpty()) {
                return null;
            }
            Quantiles quantiles =
                    Quantiles.of(values.stream().mapToDouble(Double::doubleValue).toArray());
            return new Middle(quantiles.median(), quantiles.max(), values.size());
        }
    }

    /**
     * How many of the days that say so.
     *
     * @param answered at least 1
     */
    public record Share(int days, int answered) {}

    /** A measure and the days on which it was taken, at least 1. */
    public record Taken(Prevention measure, int days) {}

    public DayFigures {
        prevention = List.copyOf(prevention);
    }

    /** The figures of a period. Pure; for any thread. */
    public static DayFigures of(Diary diary, NightRange range) {
        List<Night> nights = diary.nights(range);
        List<Cramp> cramps = diary.cramps(range);
        List<List<Prevention>> prevention = values(nights, Night::prevention);
        return new DayFigures(
                Middle.of(
                        values(nights, Night::sleepDisturbance).stream()
                                .map(Integer::doubleValue)
                                .toList()),
                Middle.of(values(cramps, Cramp::minutesToResleep)),
                Middle.of(values(cramps, Cramp::sorenessHours)),
                Middle.of(values(nights, Night::fluidMl)),
                woken(cramps),
                share(nights, Night::tiredByDay, tired -> tired),
                share(nights, Night::interference, step -> step >= HINDERED),
                share(nights, Night::alcoholUnits, units -> units > 0),
                taken(prevention),
                prevention.size());
    }

    private static <E, V> List<V> values(List<E> entries, Function<E, @Nullable V> field) {
        return entries.stream()
                .map(field)
                .<V>mapMulti((value, out) -> {
                    if (value != null) {
                        out.accept(value);
                    }
                })
                .toList();
    }

    private static <V> @Nullable Share share(
            List<Night> nights, Function<Night, @Nullable V> field, Predicate<V> says) {
        List<V> answers = values(nights, field);
        return answers.isEmpty()
                ? null
                : new Share(Math.toIntExact(answers.stream().filter(says).count()), answers.size());
    }

    private static @Nullable Share woken(List<Cramp> cramps) {
        Map<LocalDate, Boolean> nights = new HashMap<>();
        for (Cramp cramp : cramps) {
            if (cramp.woke() != null) {
                nights.merge(cramp.night(), cramp.woke(), Boolean::logicalOr);
            }
        }
        return nights.isEmpty()
                ? null
                : new Share(Collections.frequency(nights.values(), true), nights.size());
    }

    private static List<Taken> taken(List<List<Prevention>> days) {
        return Arrays.stream(Prevention.values())
                .map(measure ->
                        new Taken(
                                measure,
                                Math.toIntExact(
                                        days.stream()
                                                .filter(day -> day.contains(measure))
                                                .count())))
                .filter(taken -> taken.days() > 0)
                .sorted(Comparator.comparingInt(Taken::days).reversed())
                .toList();
    }
}
