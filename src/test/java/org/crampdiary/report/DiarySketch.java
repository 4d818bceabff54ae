package org.crampdiary.report;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Effect;
import org.crampdiary.model.Marks;
import org.crampdiary.model.Muscle;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightBuilder;
import org.crampdiary.model.NightStatus;
import org.crampdiary.model.Pauses;
import org.crampdiary.model.Profile;
import org.crampdiary.model.Remedy;
import org.crampdiary.model.RemedyUse;
import org.crampdiary.model.Side;

/** Diaries made up by a seeded generator, for pictures and tests. */
public final class DiarySketch {

    private static final long SEED = 20260304;
    private static final int GAP_EVERY = 60;
    private static final int GAP = 7;

    /** Its own, so that details never change the cramps. */
    private final Random details = new Random(SEED + 1);

    private final List<Night> nights = new ArrayList<>();
    private final List<Cramp> cramps = new ArrayList<>();

    /**
     * Nights that end with {@code last}.
     *
     * @param crampsPerNight by the number of the night, from 0
     */
    public static Diary ending(LocalDate last, int nights, IntToDoubleFunction crampsPerNight) {
        DiarySketch sketch = new DiarySketch();
        Random random = new Random(SEED);
        for (int i = 0; i < nights; i++) {
            boolean missing = i % GAP_EVERY >= GAP_EVERY - GAP;
            if (!missing) {
                sketch.night(
                        last.minusDays(nights - 1L - i), crampsPerNight.applyAsDouble(i), random);
            }
        }
        return sketch.diary();
    }

    private void night(LocalDate night, double mean, Random random) {
        int count = 0;
        while (random.nextDouble() < mean / (1 + mean)) {
            cramps.add(cramp(night, count++, random));
        }
        nights.add(day(night, count).build());
    }

    private NightBuilder day(LocalDate night, int cramps) {
        NightBuilder day =
                new NightBuilder(night)
                        .alcoholUnits(details.nextInt(3))
                        .heat(details.nextInt(20) == 0)
                        .fluidMl((cramps > 0 ? 1100 : 1500) + 100 * details.nextInt(8));
        return cramps == 0 ? day.status(NightStatus.NONE) : day;
    }

    private Cramp cramp(LocalDate night, int number, Random random) {
        int hour = 1 + (int) Math.abs(2.5 + random.nextGaussian());
        return CrampBuilder.startingAt(
                        night + "-" + number,
                        night.plusDays(1).atTime(hour, random.nextInt(60)).atOffset(ZoneOffset.UTC),
                        null)
                .durationSeconds(Math.max(10, Math.round(180 * Math.exp(random.nextGaussian()))))
                .severity(Math.clamp(Math.round(6.6 + 2 * random.nextGaussian()), 1, 10))
                .site(place(), details.nextInt(3) > 0 ? Side.LEFT : Side.RIGHT)
                .remedies(List.of(remedy()))
                .woke(random.nextInt(3) > 0)
                .build();
    }

    private Muscle place() {
        Muscle[] rare = {Muscle.FOOT_SOLE, Muscle.TOES, Muscle.HAMSTRINGS, Muscle.BACK};
        return details.nextInt(4) > 0 ? Muscle.CALF : rare[details.nextInt(rare.length)];
    }

    private RemedyUse remedy() {
        boolean rare = details.nextInt(30) == 0;
        return new RemedyUse(
                rare ? Remedy.MASSAGE : details.nextBoolean() ? Remedy.STRETCH : Remedy.WALK,
                details.nextInt(5) > 0 ? List.of(Effect.values()).get(details.nextInt(4)) : null,
                details.nextBoolean() ? 1.0 + details.nextInt(6) : null);
    }

    private Diary diary() {
        return new Diary(
                1,
                Profile.EMPTY,
                nights,
                cramps,
                List.of(),
                Pauses.NONE,
                List.of(),
                List.of(),
                Marks.NONE);
    }
}
