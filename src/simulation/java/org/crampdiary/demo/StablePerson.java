package org.crampdiary.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Marks;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightBuilder;
import org.crampdiary.model.NightStatus;
import org.crampdiary.model.Pauses;
import org.crampdiary.model.Profile;

/**
 * An invented person whose cramps come at one rate, and who reports no sign. 0 to 20 % of the
 * nights are missing, in clusters; the share is drawn anew for each person. The same values give
 * the same diary.
 *
 * @param crampsPerWeek the mean, 0–50
 */
public record StablePerson(long seed, CrampPattern pattern, double crampsPerWeek) {

    /** The first night of every diary. */
    public static final LocalDate FIRST = LocalDate.of(2025, 1, 6);

    private static final double MOST_MISSING = 0.2;

    /**
     * A diary with the details of cramps that a synthetic one has (duration, severity, waking,
     * context, soreness, remedies); each record says whether there were cramps and that no sign was
     * seen, and no more.
     */
    public Diary detailed(int nights, CrampDurations durations, Profile profile) {
        Draw draw = new Draw(seed);
        CrampDraw crampDraw = new CrampDraw(draw, seed, SyntheticDiary.ZONE, durations);
        int[] counts = counts(draw, nights, nights, 1);
        List<Cramp> cramps = new ArrayList<>();
        for (int day = 0; day < nights; day++) {
            for (int i = 0; i < counts[day]; i++) {
                cramps.add(crampDraw.cramp(FIRST.plusDays(day)));
            }
        }
        return new Diary(
                0,
                profile,
                records(counts),
                cramps,
                List.of(),
                Pauses.NONE,
                List.of(),
                List.of(),
                Marks.NONE);
    }

    /**
     * How many cramps there were in each night, -1 for one that is missing; from night {@code turn}
     * on {@code factor} times as many.
     */
    public int[] counts(int nights, int turn, double factor) {
        return counts(new Draw(seed), nights, turn, factor);
    }

    /** Cramps by night; -1 for a night that is missing. */
    private int[] counts(Draw draw, int nights, int turn, double factor) {
        BitSet missing = MissingNights.draw(draw, nights, draw.uniform(0, MOST_MISSING));
        int[] counts = new int[nights];
        double week = 1;
        for (int day = 0; day < nights; day++) {
            if (day % 7 == 0) {
                week = pattern.week(draw);
            }
            double mean = crampsPerWeek / 7 * week * (day < turn ? 1 : factor);
            int count = pattern.cramps(draw, mean);
            counts[day] = missing.get(day) ? -1 : count;
        }
        return counts;
    }

    private static List<Night> records(int[] counts) {
        List<Night> records = new ArrayList<>();
        for (int day = 0; day < counts.length; day++) {
            if (counts[day] >= 0) {
                records.add(
                        new NightBuilder(FIRST.plusDays(day))
                                .status(counts[day] > 0 ? NightStatus.CRAMPS : NightStatus.NONE)
                                .symptoms(List.of())
                                .build());
            }
        }
        return records;
    }
}
