package org.crampdiary.bench;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.crampdiary.model.Activity;
import org.crampdiary.model.ActivityType;
import org.crampdiary.model.ComparedWithUsual;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.CrampContext;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Effect;
import org.crampdiary.model.Intensity;
import org.crampdiary.model.Marks;
import org.crampdiary.model.Muscle;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightBuilder;
import org.crampdiary.model.NightRange;
import org.crampdiary.model.NightStatus;
import org.crampdiary.model.Pauses;
import org.crampdiary.model.Prevention;
import org.crampdiary.model.Profile;
import org.crampdiary.model.Remedy;
import org.crampdiary.model.RemedyUse;
import org.crampdiary.model.Side;

/**
 * A diary of thirty years in which every field is filled in: 10,950 nights and 30,000 cramps, 12 %
 * of the nights missing. The same at every call.
 */
public final class LargeDiary {

    public static final LocalDate LAST_NIGHT = LocalDate.of(2026, 3, 20);
    public static final int NIGHTS = 10_950;
    public static final int CRAMPS = 30_000;

    private final Random random = new Random(20_260_320);
    private final List<Night> nights = new ArrayList<>();
    private final List<Cramp> cramps = new ArrayList<>();

    private LargeDiary() {}

    /** All thirty years. */
    public static NightRange range() {
        return NightRange.ending(LAST_NIGHT, NIGHTS);
    }

    public static Diary whole() {
        return of(NIGHTS, CRAMPS);
    }

    /** The last fifteen years with half of the cramps. */
    public static Diary half() {
        return of(NIGHTS / 2, CRAMPS / 2);
    }

    /** That many cramps in that many nights up to {@link #LAST_NIGHT}, in clusters. */
    public static Diary of(int nights, int cramps) {
        LargeDiary entries = new LargeDiary();
        entries.write(nights, cramps);
        return new Diary(
                1,
                Profile.EMPTY,
                entries.nights,
                entries.cramps,
                List.of(),
                Pauses.NONE,
                List.of(),
                List.of(),
                Marks.NONE);
    }

    private void write(int count, int crampCount) {
        int[] perNight = new int[count];
        int left = crampCount;
        while (left > 0) {
            int cluster = Math.min(1 + random.nextInt(7), left);
            perNight[random.nextInt(count)] += cluster;
            left -= cluster;
        }
        for (int ago = count - 1; ago >= 0; ago--) {
            LocalDate date = LAST_NIGHT.minusDays(ago);
            if (random.nextInt(100) >= 12) {
                nights.add(night(date, perNight[ago] > 0));
            }
            for (int i = 0; i < perNight[ago]; i++) {
                cramps.add(cramp(date));
            }
        }
    }

    private Night night(LocalDate date, boolean withCramp) {
        return new NightBuilder(date)
                .status(withCramp ? NightStatus.CRAMPS : NightStatus.NONE)
                .fluidMl(800 + 100 * random.nextInt(20))
                .alcoholUnits(random.nextInt(4))
                .caffeineCups(random.nextInt(6))
                .activities(
                        List.of(
                                new Activity(
                                        any(ActivityType.values()),
                                        10.0 * random.nextInt(12),
                                        any(Intensity.values()))))
                .comparedWithUsual(any(ComparedWithUsual.values()))
                .sittingHours(random.nextInt(14))
                .heat(random.nextInt(5) == 0)
                .stress(random.nextInt(4))
                .sleepHours(4 + random.nextInt(5))
                .sleepDisturbance(random.nextInt(11))
                .tiredByDay(random.nextInt(3) == 0)
                .interference(random.nextInt(4))
                .prevention(List.of(any(Prevention.values()), any(Prevention.values())))
                .symptoms(List.of())
                .note("")
                .updatedAt(date.plusDays(1).atTime(8, 0).toInstant(ZoneOffset.UTC))
                .build();
    }

    private Cramp cramp(LocalDate night) {
        String id = "cramp-" + cramps.size();
        return CrampBuilder.startingAt(
                        id,
                        night.atTime(22, 0)
                                .plusMinutes(random.nextInt(9 * 60))
                                .atOffset(ZoneOffset.ofHours(1)),
                        null)
                .durationSeconds(30 + random.nextInt(900))
                .ongoing(false)
                .severity(random.nextInt(11))
                .site(any(Muscle.values()), any(Side.values()))
                .context(any(CrampContext.values()))
                .woke(random.nextInt(3) > 0)
                .minutesToResleep(random.nextInt(60))
                .sorenessHours(random.nextInt(12))
                .symptoms(List.of())
                .remedies(
                        List.of(
                                new RemedyUse(
                                        any(Remedy.values()),
                                        any(Effect.values()),
                                        (double) random.nextInt(20))))
                .note("")
                .updatedAt(night.plusDays(1).atTime(8, 0).toInstant(ZoneOffset.UTC))
                .build();
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
