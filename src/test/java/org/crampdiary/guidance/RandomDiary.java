package org.crampdiary.guidance;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.crampdiary.model.Activity;
import org.crampdiary.model.ActivityType;
import org.crampdiary.model.Condition;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.CrampContext;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Effect;
import org.crampdiary.model.Marks;
import org.crampdiary.model.Medicine;
import org.crampdiary.model.MedicineClass;
import org.crampdiary.model.Muscle;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightBuilder;
import org.crampdiary.model.NightStatus;
import org.crampdiary.model.Pauses;
import org.crampdiary.model.Pregnancy;
import org.crampdiary.model.Prevention;
import org.crampdiary.model.Profile;
import org.crampdiary.model.RuleId;
import org.crampdiary.model.Side;
import org.crampdiary.model.Symptom;
import org.crampdiary.model.Visit;
import org.jspecify.annotations.Nullable;

/** Diaries of the last 70 nights, up to two after the as-of night, in which anything may occur. */
final class RandomDiary {

    private static final int NIGHTS = 70;
    private static final List<Activity> JOURNEYS =
            Stream.of(null, 239.0, 240.0)
                    .map(minutes -> new Activity(ActivityType.TRAVEL, minutes, null))
                    .toList();
    private static final List<ZoneId> ZONES =
            Stream.of("Europe/Copenhagen", "America/Los_Angeles", "Pacific/Auckland")
                    .map(ZoneId::of)
                    .toList();

    final Profile profile;
    final List<Night> nights = new ArrayList<>();
    final List<Cramp> cramps = new ArrayList<>();
    final List<Visit> visits = new ArrayList<>();

    private final Random random;
    private final double crampRate;
    private final double signRate;

    RandomDiary(Random random) {
        this.random = random;
        this.crampRate = random.nextDouble() * 0.6;
        this.signRate = random.nextDouble() * 0.1;
        this.profile = profile();
        for (int ago = NIGHTS; ago >= -2; ago--) {
            addNight(ago);
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            addVisit(i);
        }
    }

    Diary diary() {
        return new Diary(
                0, profile, nights, cramps, visits, Pauses.NONE, List.of(), List.of(), Marks.NONE);
    }

    /** The nights with a journey, which end to count by themselves. */
    Stream<LocalDate> journeys() {
        return nights.stream()
                .filter(night -> night.activities() != null && !night.activities().isEmpty())
                .map(Night::night);
    }

    private Profile profile() {
        Pregnancy pregnant = chance(0.4) ? null : pick(List.of(Pregnancy.values()));
        List<Condition> conditions =
                chance(0.3) ? null : some(List.of(Condition.values()), random.nextDouble() * 0.2);
        List<Medicine> medicines = new ArrayList<>();
        for (MedicineClass group : some(List.of(MedicineClass.values()), 0.15)) {
            medicines.add(
                    new Medicine(
                            null,
                            null,
                            group,
                            chance(0.5) ? null : Sketch.ago(random.nextInt(500)),
                            null));
        }
        return new Profile(
                null, null, null, pregnant, conditions, chance(0.3) ? null : medicines, null);
    }

    private void addNight(int ago) {
        boolean cramped = chance(crampRate);
        if (cramped) {
            for (int i = 1 + random.nextInt(2); i > 0; i--) {
                cramps.add(cramp(ago, "c%d-%d".formatted(ago, i)));
            }
        }
        if (chance(0.7)) {
            NightBuilder night = new NightBuilder(Sketch.ago(ago));
            night.status(status(cramped)).symptoms(symptoms());
            night.tiredByDay(maybe(chance(0.2))).interference(maybe(random.nextInt(4)));
            night.prevention(maybe(some(List.of(Prevention.values()), 0.1)));
            night.activities(maybe(some(JOURNEYS, 0.02)));
            nights.add(night.build());
        }
    }

    private @Nullable NightStatus status(boolean cramped) {
        if (cramped || chance(0.3)) {
            return null;
        }
        return chance(0.9) ? NightStatus.NONE : NightStatus.CRAMPS;
    }

    private Cramp cramp(int ago, String id) {
        CrampBuilder cramp = CrampBuilder.inNight(id, Sketch.ago(ago));
        if (chance(0.8)) {
            LocalDateTime start =
                    Sketch.ago(ago).atTime(12, 0).plusMinutes(random.nextInt(24 * 60));
            ZoneId zone = pick(ZONES);
            OffsetDateTime written = start.atZone(zone).toOffsetDateTime();
            // A gap of daylight saving may move a start past the noon that ends its night.
            cramp.start(written).zone(zone);
        }
        return cramp.durationSeconds(maybe(30 + random.nextInt(700)))
                .ongoing(chance(0.1) ? true : null)
                .severity(maybe(random.nextInt(11)))
                .woke(maybe(chance(0.4)))
                .sorenessHours(maybe(random.nextInt(30)))
                .context(maybe(pick(List.of(CrampContext.values()))))
                .site(pick(List.of(Muscle.values())), Side.LEFT)
                .remedies(maybe(Uses.rated(pick(List.of(Effect.values())))))
                .symptoms(symptoms())
                .build();
    }

    private void addVisit(int number) {
        visits.add(
                new Visit(
                        "v" + number,
                        Sketch.ago(random.nextInt(60) - 2),
                        null,
                        some(List.of(RuleId.values()), 0.4),
                        maybe(random.nextInt(60)),
                        null,
                        null));
    }

    private @Nullable List<Symptom> symptoms() {
        return chance(0.4) ? null : some(List.of(Symptom.values()), signRate);
    }

    private boolean chance(double p) {
        return random.nextDouble() < p;
    }

    private <T> @Nullable T maybe(T value) {
        return chance(0.3) ? null : value;
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private <T> List<T> some(List<T> list, double rate) {
        return list.stream().filter(_ -> chance(rate)).toList();
    }
}
