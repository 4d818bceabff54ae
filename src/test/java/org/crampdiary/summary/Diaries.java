package org.crampdiary.summary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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
import org.crampdiary.model.NightRange;
import org.crampdiary.model.NightStatus;
import org.crampdiary.model.Pauses;
import org.crampdiary.model.Pregnancy;
import org.crampdiary.model.Prevention;
import org.crampdiary.model.Profile;
import org.crampdiary.model.Question;
import org.crampdiary.model.Remedy;
import org.crampdiary.model.RemedyUse;
import org.crampdiary.model.RoughDate;
import org.crampdiary.model.Side;
import org.crampdiary.model.Symptom;
import org.crampdiary.model.Treatment;
import org.crampdiary.model.Tried;
import org.crampdiary.model.Verdict;

/** Invented diaries that end with the night of {@link #LAST}. */
public final class Diaries {

    public static final LocalDate LAST = LocalDate.of(2026, 3, 3);

    /** Twelve weeks. */
    public static final NightRange TWELVE_WEEKS = NightRange.ending(LAST, 84);

    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    private static final Remedy[] REMEDIES = {Remedy.FOOT_UP, Remedy.MASSAGE, Remedy.HEAT};

    private Diaries() {}

    /** About three cramps a week, with gaps, as a person of seventy might write it. */
    public static Diary usual() {
        return of(TWELVE_WEEKS, 0.3, "A long day in the garden.", profile("Karen Holm"));
    }

    /** The same person for ten years, with many cramps and long notes. */
    public static Diary big() {
        return of(
                NightRange.ending(LAST, 3650),
                0.8,
                "Stood all day at the market and carried boxes. ".repeat(20),
                profile("Karen ".repeat(30)));
    }

    public static Profile profile(String name) {
        return new Profile(
                Instant.EPOCH,
                1957,
                name,
                Pregnancy.NO,
                List.of(Condition.DIABETES),
                List.of(
                        new Medicine(
                                "Furosemide",
                                "40 mg",
                                MedicineClass.LOOP_DIURETIC,
                                LocalDate.of(2026, 1, 10),
                                null),
                        new Medicine(
                                "Simvastatin 20 mg",
                                null,
                                MedicineClass.STATIN,
                                LocalDate.of(2019, 5, 1),
                                null)),
                tried());
    }

    /** What a person has tried in years: something of each verdict. */
    private static List<Tried> tried() {
        return List.of(
                tried(Treatment.MAGNESIUM, "300 mg", "2023-03", "2023-06", Verdict.NOT),
                tried(Treatment.STRETCHING, null, "2024", null, Verdict.A_LITTLE),
                tried(Treatment.QUININE, null, "2019", "2019", Verdict.HELPED),
                tried(Treatment.OTHER, "a cork in the bed", null, null, Verdict.NOT),
                tried(Treatment.STOCKINGS, null, null, "2022", Verdict.WORSE),
                tried(Treatment.FLUID, null, "2025-11-01", null, null));
    }

    private static Tried tried(
            Treatment what, String words, String start, String end, Verdict verdict) {
        return new Tried(what, words, rough(start), rough(end), verdict);
    }

    private static RoughDate rough(String iso) {
        return iso == null ? null : new RoughDate(iso);
    }

    private static Diary of(NightRange range, double share, String note, Profile profile) {
        Random random = new Random(20260303);
        List<Night> nights = new ArrayList<>();
        List<Cramp> cramps = new ArrayList<>();
        for (LocalDate night : range.nights().toList()) {
            NightBuilder record = new NightBuilder(night);
            if (random.nextDouble() < 0.08) {
                continue;
            }
            if (random.nextDouble() < 0.7) {
                record.symptoms(random.nextDouble() < 0.06 ? List.of(Symptom.TINGLING) : List.of());
            }
            if (random.nextDouble() < share) {
                int count = random.nextInt(4) == 0 ? 2 : 1;
                for (int i = 0; i < count; i++) {
                    cramps.add(cramp(night, random, note).build());
                }
            } else {
                record.status(NightStatus.NONE);
            }
            nights.add(described(record, night).build());
        }
        return new Diary(
                1,
                profile,
                nights,
                cramps,
                List.of(),
                Pauses.NONE,
                List.of(
                        question("q1", "Could the furosemide have to do with it?"),
                        question("q2", "Is stretching in the evening enough?")),
                List.of(),
                Marks.NONE);
    }

    /** What such a person records of some days, by their date. */
    private static NightBuilder described(NightBuilder record, LocalDate night) {
        int day = (int) (night.toEpochDay() % 7);
        if (day < 4) {
            record.fluidMl(1100.0 + 200 * day).tiredByDay(day == 0);
        }
        if (day == 2) {
            record.alcoholUnits(1.0).sleepDisturbance(6).interference(1);
        } else if (day == 5) {
            record.alcoholUnits(0.0).sleepDisturbance(2).interference(0);
        }
        return day % 2 == 0 ? record.prevention(List.of(Prevention.STRETCHING)) : record;
    }

    private static CrampBuilder cramp(LocalDate night, Random random, String note) {
        int minutes = 60 * 15 + (int) Math.round(60 * 3 * random.nextGaussian());
        LocalDateTime start =
                night.atTime(LocalTime.NOON).plusMinutes(Math.clamp(minutes, 0, 1439));
        return CrampBuilder.startingAt(
                        "c" + night + random.nextInt(), start.atZone(ZONE).toOffsetDateTime(), ZONE)
                .durationSeconds(Math.max(20, Math.round(200 * Math.exp(random.nextGaussian()))))
                .severity(Math.clamp(Math.round(6 + 2 * random.nextGaussian()), 1, 10))
                .site(
                        random.nextDouble() < 0.85 ? Muscle.CALF : Muscle.FOOT_SOLE,
                        random.nextDouble() < 0.7 ? Side.LEFT : Side.RIGHT)
                .context(random.nextDouble() < 0.9 ? CrampContext.ASLEEP : CrampContext.RESTING)
                .woke(random.nextDouble() < 0.7)
                .remedies(
                        List.of(
                                new RemedyUse(
                                        REMEDIES[random.nextInt(REMEDIES.length)],
                                        random.nextBoolean() ? Effect.A_LOT : Effect.A_LITTLE,
                                        null)))
                .note(random.nextDouble() < 0.15 ? note : null);
    }

    public static Question question(String id, String text) {
        return new Question(id, text, null, Instant.EPOCH);
    }
}
