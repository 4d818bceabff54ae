package org.crampdiary.trends;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.crampdiary.model.Activity;
import org.crampdiary.model.ActivityType;
import org.crampdiary.model.ComparedWithUsual;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Effect;
import org.crampdiary.model.Intensity;
import org.crampdiary.model.Muscle;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightBuilder;
import org.crampdiary.model.NightStatus;
import org.crampdiary.model.Prevention;
import org.crampdiary.model.Remedy;
import org.crampdiary.model.RemedyUse;
import org.crampdiary.model.Side;
import org.crampdiary.model.Site;
import org.jspecify.annotations.Nullable;

/** Entries in which anything may be missing; the same seed gives the same ones. */
final class RandomDiary {

    private final Random random;
    final List<Night> nights = new ArrayList<>();
    final List<Cramp> cramps = new ArrayList<>();

    /** Up to {@code nights} nights that end with {@link DiaryPage#TO}. */
    RandomDiary(long seed, int nights) {
        random = new Random(seed);
        double missing = random.nextDouble() * 0.4;
        double perNight = 0.05 + random.nextDouble();
        for (int ago = 0; ago < nights; ago++) {
            LocalDate night = DiaryPage.ago(ago);
            if (random.nextDouble() >= missing) {
                this.nights.add(night(night));
            }
            while (random.nextDouble() < perNight / 2) {
                cramps.add(cramp(night));
            }
        }
    }

    private Night night(LocalDate date) {
        List<Prevention> taken =
                Stream.of(Prevention.values()).filter(_ -> random.nextInt(4) == 0).toList();
        return new NightBuilder(date)
                .status(maybe(NightStatus.values()))
                .fluidMl(maybe(random.nextInt(30) * 100))
                .alcoholUnits(maybe(random.nextInt(3)))
                .caffeineCups(maybe(random.nextInt(6)))
                .comparedWithUsual(maybe(ComparedWithUsual.values()))
                .sittingHours(maybe(random.nextInt(16)))
                .heat(maybe(random.nextBoolean()))
                .stress(maybe(random.nextInt(4)))
                .activities(maybe(activities()))
                .prevention(maybe(taken))
                .build();
    }

    private List<Activity> activities() {
        return Stream.generate(() ->
                        new Activity(maybe(ActivityType.values()), null, maybe(Intensity.values())))
                .limit(random.nextInt(3))
                .toList();
    }

    private Cramp cramp(LocalDate night) {
        CrampBuilder cramp = CrampBuilder.inNight("cramp-" + cramps.size(), night);
        if (random.nextInt(4) > 0) {
            cramp.start(
                    night.atTime(12, 0)
                            .plusMinutes(random.nextInt(24 * 60))
                            .atOffset(ZoneOffset.ofHours(random.nextInt(20) - 10)));
        }
        return cramp.severity(maybe(random.nextInt(11)))
                .durationSeconds(maybe(1 + random.nextInt(1200)))
                .woke(maybe(random.nextBoolean()))
                .sites(
                        Stream.generate(() ->
                                        new Site(maybe(Muscle.values()), maybe(Side.values())))
                                .limit(random.nextInt(4))
                                .toList())
                .remedies(maybe(Stream.generate(this::use).limit(random.nextInt(3)).toList()))
                .deletedAt(random.nextInt(8) == 0 ? Instant.EPOCH : null)
                .build();
    }

    private RemedyUse use() {
        Double minutes = maybe((double) random.nextInt(60));
        return new RemedyUse(maybe(Remedy.values()), maybe(Effect.values()), minutes);
    }

    @SafeVarargs
    private <T> @Nullable T maybe(T... values) {
        return random.nextInt(4) == 0 ? null : values[random.nextInt(values.length)];
    }
}
