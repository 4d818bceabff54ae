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
import org.crampdiary.guidance.Source;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampContext;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.RuleId;
import org.crampdiary.model.Symptom;
import org.jspecify.annotations.Nullable;

/** G15: pain or cramps on walking, which may come from the arteries. */
final class PainOnWalking extends Rule {

    private static final int NIGHTS = 28;

    PainOnWalking() {
        super(
                RuleId.G15,
                DataNeeded.asked(NIGHTS),
                List.of(Level.APPOINTMENT),
                Source.KROPKLOG,
                Source.AAFP_NOCTURNAL_LEG_CRAMPS);
    }

    @Override
    public Set<Symptom> signs() {
        return Set.of(Symptom.PAIN_ON_WALKING);
    }

    @Override
    public @Nullable Match match(Recent recent) {
        Evidence evidence = evidence(recent);
        return evidence.nights().size() >= 2
                ? new Match(Level.APPOINTMENT, sentence(recent, evidence), evidence)
                : null;
    }

    private static Evidence evidence(Recent recent) {
        Nights reports = recent.signs(RuleId.G15).reports(Symptom.PAIN_ON_WALKING, NIGHTS);
        return Evidence.ofSign(reports, Symptom.PAIN_ON_WALKING)
                .and(Evidence.ofCramps(recent.last(NIGHTS).cramps(PainOnWalking::onWalking)));
    }

    private static boolean onWalking(Cramp cramp) {
        return cramp.context() == CrampContext.WALKING;
    }

    private static Phrase sentence(Recent recent, Evidence evidence) {
        return Phrase.of(
                "rule.G15.why", evidence.nights().size(), NIGHTS, recent.last(NIGHTS).asked());
    }

    @Override
    public Phrase notFired(Recent recent) {
        Evidence evidence = evidence(recent);
        return evidence.nights().isEmpty()
                ? Sentences.notReported(recent, this, List.of(Symptom.PAIN_ON_WALKING))
                : sentence(recent, evidence);
    }
}
