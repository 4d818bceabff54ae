package org.crampdiary.guidance.rules;

import java.util.List;
import java.util.stream.Stream;
import org.crampdiary.guidance.Evidence;
import org.crampdiary.guidance.Level;
import org.crampdiary.guidance.Recent;
import org.crampdiary.guidance.Signs;
import org.crampdiary.model.Condition;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.RuleId;
import org.crampdiary.model.Symptom;
import org.jspecify.annotations.Nullable;

/**
 * What the last nights say of weak, wasting, numb or painful muscles: the condition of G05 before
 * any raise.
 *
 * @param counted the signs that are open, or closed and reported in the last 7 nights
 * @param back back pain, when it is open in a person with cancer; else empty
 * @param sore cramps of the last 7 nights with soreness for more than 24 hours
 * @param prickly the nights and cramps of the last 28 nights that report tingling or twitching
 */
record Weakness(
        Signs all, List<Symptom> counted, List<Symptom> back, List<Cramp> sore, Evidence prickly) {

    /** Those that make a long cramp urgent (G03). */
    static final List<Symptom> WEAK_OR_NUMB =
            List.of(Symptom.WEAKNESS, Symptom.WASTING, Symptom.NUMBNESS);

    static final List<Symptom> SIGNS =
            Stream.concat(WEAK_OR_NUMB.stream(), Stream.of(Symptom.PAIN_BETWEEN_CRAMPS)).toList();
    static final List<Symptom> PRICKLY = List.of(Symptom.TINGLING, Symptom.TWITCHING);
    static final List<Symptom> SIGNS_AND_BACK =
            Stream.concat(SIGNS.stream(), Stream.of(Symptom.BACK_PAIN)).toList();
    static final int NIGHTS = 7;

    /** For tingling and twitching. */
    static final int PRICKLY_WINDOW = 28;

    private static final double LONG_SORENESS_HOURS = 24;
    private static final int PRICKLY_NIGHTS = 4;

    static Weakness of(Recent recent) {
        Signs signs = recent.signs(RuleId.G05);
        return new Weakness(
                signs,
                signs.openOrClosedWithin(NIGHTS, SIGNS),
                ProfileFacts.has(recent.profile(), Condition.CANCER)
                        ? signs.open(List.of(Symptom.BACK_PAIN))
                        : List.of(),
                recent.last(NIGHTS).cramps(Weakness::longSore),
                PRICKLY.stream()
                        .map(sign -> Evidence.ofSign(signs.reports(sign), sign))
                        .reduce(Evidence.NONE, Evidence::and));
    }

    private static boolean longSore(Cramp cramp) {
        Double hours = cramp.sorenessHours();
        return hours != null && hours > LONG_SORENESS_HOURS;
    }

    /** Null when no part of the condition holds. */
    @Nullable Level level() {
        boolean numbWithBack = all.open(Symptom.NUMBNESS) && !back.isEmpty();
        if (all.open(Symptom.WEAKNESS) || numbWithBack) {
            return Level.PROMPT;
        }
        if (!counted.isEmpty() || !sore.isEmpty()) {
            return Level.APPOINTMENT;
        }
        return prickly.nights().size() >= PRICKLY_NIGHTS ? Level.MENTION : null;
    }

    /** Whether more frequent cramps beside it ask for help today: level 2 or 3. */
    boolean serious() {
        Level level = level();
        return level != null && level.number() >= Level.APPOINTMENT.number();
    }

    /** Those of tingling and twitching that are reported. */
    List<Symptom> pricklySigns() {
        return PRICKLY.stream().filter(sign -> !all.reports(sign).isEmpty()).toList();
    }

    /** The signs to name: those counted, and back pain where it counts. */
    List<Symptom> named() {
        return Stream.concat(counted.stream(), back.stream()).toList();
    }

    Evidence evidence() {
        return Evidence.ofCramps(sore)
                .and(all.evidence(SIGNS, NIGHTS))
                .and(all.evidence(back, 0))
                .and(prickly);
    }
}
