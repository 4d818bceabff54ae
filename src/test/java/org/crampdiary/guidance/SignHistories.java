package org.crampdiary.guidance;

import static org.crampdiary.guidance.History.Answer.BOOK;
import static org.crampdiary.guidance.History.Answer.EMERGENCY;
import static org.crampdiary.guidance.History.Answer.MENTION;
import static org.crampdiary.guidance.History.Answer.MENTION_TO_MIDWIFE;
import static org.crampdiary.guidance.History.Answer.NOTHING;
import static org.crampdiary.guidance.History.Answer.RING;
import static org.crampdiary.guidance.History.Answer.RING_MIDWIFE;
import static org.crampdiary.guidance.History.month;
import static org.crampdiary.guidance.History.with;

import java.util.List;
import org.crampdiary.model.Condition;
import org.crampdiary.model.CrampContext;
import org.crampdiary.model.MedicineClass;
import org.crampdiary.model.Muscle;
import org.crampdiary.model.Pregnancy;
import org.crampdiary.model.Side;
import org.crampdiary.model.Symptom;

/** People with a sign, a condition, a medicine or a child on the way. */
final class SignHistories {

    private SignHistories() {}

    static List<History> all() {
        return List.of(
                new History(
                        "pregnant, four cramps in a month",
                        month(2, 9, 16, 23).pregnant(Pregnancy.YES),
                        MENTION_TO_MIDWIFE,
                        "4 cramp nights in the last 28 nights",
                        1),
                new History(
                        "pregnant, both legs newly swollen",
                        month(2, 9, 16, 23)
                                .pregnant(Pregnancy.YES)
                                .answered(0, Symptom.SWELLING_BOTH_LEGS),
                        RING_MIDWIFE,
                        "You reported swelling of both legs",
                        2),
                new History(
                        "a child three weeks old, a warm spot on the calf",
                        month().pregnant(Pregnancy.RECENTLY).answered(0, Symptom.WARMTH),
                        RING,
                        "You reported a warm spot",
                        0),
                new History(
                        "a statin for three weeks, and weak",
                        month().medicine(MedicineClass.STATIN, 21, null)
                                .answered(0, Symptom.WEAKNESS),
                        RING,
                        "You reported weakness",
                        1),
                new History(
                        "dark urine, and no statin",
                        month(5).answered(0, Symptom.DARK_URINE),
                        RING,
                        "You reported dark brown or cola-coloured urine",
                        0),
                new History(
                        "dark urine, and a statin for years",
                        month(5).medicine(MedicineClass.STATIN, 900, null)
                                .answered(0, Symptom.DARK_URINE),
                        RING,
                        "You reported dark brown or cola-coloured urine",
                        1),
                new History(
                        "quinine because of the cramps (it has lines of its own), two a month",
                        month(3, 20).medicine(MedicineClass.QUININE, 200, null),
                        NOTHING,
                        "",
                        0),
                new History(
                        "a water tablet, two cramps a month",
                        month(3, 20).medicine(MedicineClass.THIAZIDE_DIURETIC, 400, null),
                        MENTION,
                        "a medicine of the group thiazide diuretic",
                        0),
                new History(
                        "dialysis, six cramps in the afternoon",
                        with(
                                month().conditions(Condition.KIDNEY_DISEASE),
                                all -> all.context(CrampContext.RESTING),
                                0,
                                2,
                                4,
                                7,
                                9,
                                11),
                        BOOK,
                        "You live with kidney disease; 6 cramp nights in the last 28 nights (28"
                                + " recorded). If you have dialysis, tell the unit",
                        1),
                new History(
                        "kidney disease, two cramps a month",
                        month(3, 20).conditions(Condition.KIDNEY_DISEASE),
                        MENTION,
                        "You live with kidney disease",
                        0),
                new History(
                        "diabetes, numb feet",
                        month().conditions(Condition.DIABETES).answered(1, Symptom.NUMBNESS),
                        BOOK,
                        "You reported numbness",
                        0),
                new History(
                        "alcohol, liver, numb",
                        month().conditions(Condition.LIVER_DISEASE)
                                .night(2, night -> night.alcoholUnits(8))
                                .answered(1, Symptom.NUMBNESS),
                        BOOK,
                        "You reported numbness",
                        0),
                new History(
                        "cancer, a new pain in the back, numb",
                        month().conditions(Condition.CANCER)
                                .answered(0, Symptom.BACK_PAIN, Symptom.NUMBNESS),
                        RING,
                        "You reported numbness",
                        0),
                new History(
                        "an urge to move, on three nights",
                        month().answered(1, Symptom.URGE_TO_MOVE)
                                .answered(4, Symptom.URGE_TO_MOVE)
                                .answered(6, Symptom.URGE_TO_MOVE),
                        MENTION,
                        "An urge to move the legs on 3 of the last 14 nights (asked on 14). These"
                                + " may not be cramps",
                        0),
                new History(
                        "an urge to move, logged as cramps of twenty minutes",
                        with(
                                month().answered(1, Symptom.URGE_TO_MOVE)
                                        .answered(4, Symptom.URGE_TO_MOVE)
                                        .answered(6, Symptom.URGE_TO_MOVE),
                                all -> all.durationSeconds(1200),
                                4,
                                6),
                        BOOK,
                        "2 cramps over 10 minutes in the last 7 nights (7 recorded), and an urge to"
                                + " move the legs on 3 of the last 14 nights: these may not be"
                                + " cramps. Published advice",
                        2),
                new History(
                        "pain on walking",
                        month().answered(1, Symptom.PAIN_ON_WALKING)
                                .answered(5, Symptom.PAIN_ON_WALKING),
                        BOOK,
                        "Pain or a cramp on walking on 2",
                        0),
                new History(
                        "a flight, one swollen warm calf",
                        month().journey(3, 600.0)
                                .answered(0, Symptom.SWELLING_ONE_LEG, Symptom.WARMTH),
                        RING,
                        "You reported swelling of one leg",
                        0),
                new History(
                        "a flight, a warm calf alone",
                        month().journey(3, 600.0).answered(0, Symptom.WARMTH),
                        RING,
                        "You reported a warm spot",
                        0),
                new History(
                        "one swollen leg two weeks ago, gone the next day",
                        month(3).answered(14, Symptom.SWELLING_ONE_LEG),
                        NOTHING,
                        "",
                        0),
                new History(
                        "weak four days ago, gone since",
                        month(3).answered(4, Symptom.WEAKNESS),
                        BOOK,
                        "You reported weakness",
                        0),
                new History(
                        "wasting, twitching, cramps of the hands",
                        with(
                                month().answered(1, Symptom.WASTING, Symptom.TWITCHING),
                                all -> all.site(Muscle.HAND_FOREARM, Side.RIGHT),
                                2,
                                5),
                        BOOK,
                        "You reported a muscle getting thinner",
                        1),
                new History(
                        "a calf that twitches on two nights",
                        month(9).answered(1, Symptom.TWITCHING).answered(5, Symptom.TWITCHING),
                        NOTHING,
                        "",
                        0),
                new History(
                        "eighty-four, fell on the way from the bed",
                        month(3, 18).answered(3, Symptom.FALL),
                        BOOK,
                        "You reported a fall",
                        0),
                new History(
                        "short of breath, and one swollen leg",
                        month(3).answered(0, Symptom.BREATHLESSNESS, Symptom.SWELLING_ONE_LEG),
                        EMERGENCY,
                        "You reported",
                        1));
    }
}
