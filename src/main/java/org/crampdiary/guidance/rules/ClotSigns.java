package org.crampdiary.guidance.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.crampdiary.guidance.DataNeeded;
import org.crampdiary.guidance.Level;
import org.crampdiary.guidance.Match;
import org.crampdiary.guidance.Recent;
import org.crampdiary.guidance.Rule;
import org.crampdiary.guidance.Sentences;
import org.crampdiary.guidance.Signs;
import org.crampdiary.guidance.Source;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.RuleId;
import org.crampdiary.model.Symptom;
import org.jspecify.annotations.Nullable;

/** G02: signs of a clot in a leg vein (NHS, DVT; Bones and rheumatology: swelling, redness). */
final class ClotSigns extends Rule {

    /** The five, each of them enough in a person at risk. */
    private static final List<Symptom> FIVE =
            List.of(
                    Symptom.SWELLING_ONE_LEG,
                    Symptom.WARMTH,
                    Symptom.REDNESS,
                    Symptom.THROBBING_PAIN,
                    Symptom.HARD_VEINS);

    static final List<Symptom> OWN =
            Stream.concat(FIVE.stream(), Stream.of(Symptom.SWELLING_BOTH_LEGS)).toList();
    static final List<Symptom> OWN_AND_FEVER =
            Stream.concat(OWN.stream(), Stream.of(Symptom.FEVER)).toList();
    private static final List<Symptom> INFLAMED =
            List.of(
                    Symptom.REDNESS,
                    Symptom.WARMTH,
                    Symptom.SWELLING_ONE_LEG,
                    Symptom.SWELLING_BOTH_LEGS);
    private static final List<Symptom> OWN_AT_RISK =
            Stream.concat(OWN.stream(), Stream.of(Symptom.PAIN_BETWEEN_CRAMPS)).toList();
    private static final int CLOSED_NIGHTS = 7;

    ClotSigns() {
        super(
                RuleId.G02,
                DataNeeded.asked(7),
                List.of(Level.PROMPT, Level.APPOINTMENT),
                Source.BONES_AND_RHEUMATOLOGY,
                Source.NHS_DVT);
    }

    @Override
    public Set<Symptom> signs() {
        return Set.copyOf(OWN);
    }

    @Override
    public Set<Symptom> signs(Recent recent) {
        return ProfileFacts.clotRisks(recent).isEmpty() ? signs() : Set.copyOf(OWN_AT_RISK);
    }

    @Override
    public List<Symptom> signsToAsk(Recent recent) {
        return ProfileFacts.clotRisks(recent).isEmpty()
                ? OWN_AND_FEVER
                : Stream.concat(OWN_AND_FEVER.stream(), Stream.of(Symptom.PAIN_BETWEEN_CRAMPS))
                        .toList();
    }

    @Override
    public List<Symptom> signsAlone(Level level) {
        return level == Level.PROMPT ? List.of(Symptom.SWELLING_ONE_LEG) : List.of();
    }

    @Override
    public @Nullable Match match(Recent recent) {
        Signs signs = recent.signs(RuleId.G02);
        List<Object> risks = ProfileFacts.clotRisks(recent);
        List<Symptom> counted = signs.openOrClosedWithin(CLOSED_NIGHTS, OWN);
        List<Symptom> between =
                risks.isEmpty() ? List.of() : signs.open(List.of(Symptom.PAIN_BETWEEN_CRAMPS));
        if (counted.isEmpty() && between.isEmpty()) {
            return null;
        }
        List<Symptom> besides =
                Stream.concat(signs.open(List.of(Symptom.FEVER)).stream(), between.stream())
                        .toList();
        Phrase reported =
                Sentences.reported(
                        recent,
                        RuleId.G02,
                        Stream.concat(counted.stream(), besides.stream()).toList());
        boolean urgent = urgent(signs);
        boolean raised = !risks.isEmpty() && !signs.open(FIVE).isEmpty();
        return new Match(
                urgent || raised ? Level.PROMPT : Level.APPOINTMENT,
                urgent || !(raised || counted.isEmpty())
                        ? reported
                        : Phrase.of("rule.G02.risk", reported, risks),
                signs.evidence(OWN, CLOSED_NIGHTS).and(signs.evidence(besides, 0)));
    }

    /** Whether the open signs ask for help today in anybody. */
    private static boolean urgent(Signs signs) {
        return signs.open(Symptom.SWELLING_ONE_LEG)
                || signs.open(FIVE).size() >= 2
                || (signs.open(Symptom.FEVER) && !signs.open(INFLAMED).isEmpty());
    }

    @Override
    public Phrase notFired(Recent recent) {
        return Sentences.notReported(recent, this, OWN);
    }
}
