package org.crampdiary.guidance.rules;

import java.util.List;
import java.util.Set;
import org.crampdiary.guidance.DataNeeded;
import org.crampdiary.guidance.Evidence;
import org.crampdiary.guidance.Level;
import org.crampdiary.guidance.Match;
import org.crampdiary.guidance.Nights;
import org.crampdiary.guidance.Recent;
import org.crampdiary.guidance.Rule;
import org.crampdiary.guidance.Sentences;
import org.crampdiary.guidance.Signs;
import org.crampdiary.guidance.Source;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Pregnancy;
import org.crampdiary.model.RuleId;
import org.crampdiary.model.Symptom;
import org.jspecify.annotations.Nullable;

/**
 * G18: cramps in pregnancy or in the six weeks after birth (kropklog.dk), and swelling of both
 * legs, which NHS names beside pre-eclampsia.
 */
final class CrampsInPregnancy extends Rule {

    private static final int NIGHTS = 28;

    private static final List<Symptom> SIGNS = List.of(Symptom.SWELLING_BOTH_LEGS);

    CrampsInPregnancy() {
        super(
                RuleId.G18,
                DataNeeded.recorded(NIGHTS),
                List.of(Level.PROMPT, Level.MENTION),
                Source.KROPKLOG,
                Source.NHS_PRE_ECLAMPSIA);
    }

    @Override
    public Set<Symptom> signs() {
        return Set.copyOf(SIGNS);
    }

    @Override
    public List<Symptom> signsToAsk(Recent recent) {
        return ProfileFacts.pregnant(recent.profile()) ? SIGNS : List.of();
    }

    @Override
    public @Nullable Match match(Recent recent) {
        Nights window = recent.last(NIGHTS);
        Signs signs = recent.signs(RuleId.G18);
        boolean swollen = signs.open(Symptom.SWELLING_BOTH_LEGS);
        if (!ProfileFacts.pregnant(recent.profile())
                || (!swollen && window.crampNights().isEmpty())) {
            return null;
        }
        return new Match(
                swollen ? Level.PROMPT : Level.MENTION,
                swollen
                        ? Phrase.of(
                                "rule.G18.swelling", Sentences.reported(recent, RuleId.G18, SIGNS))
                        : Sentences.crampNights(window),
                Evidence.ofCrampNights(window.crampNights()).and(signs.evidence(SIGNS, 0)));
    }

    @Override
    public @Nullable Phrase excluded(Recent recent) {
        return recent.profile().pregnant() == Pregnancy.NO ? Phrase.of("rule.G18.excluded") : null;
    }

    @Override
    public @Nullable Phrase missing(Recent recent) {
        return recent.profile().pregnant() == null ? Phrase.of("rule.G18.unanswered") : null;
    }

    @Override
    public Phrase notFired(Recent recent) {
        return Sentences.crampNights(recent.last(NIGHTS));
    }
}
