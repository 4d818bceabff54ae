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
import org.crampdiary.model.Phrase;
import org.crampdiary.model.RuleId;
import org.crampdiary.model.Symptom;
import org.jspecify.annotations.Nullable;

/** G16: an urge to move the legs, which may be something other than cramps. */
final class UrgeToMove extends Rule {

    private static final int NIGHTS = 14;
    private static final int REPORTS = 2;

    UrgeToMove() {
        super(
                RuleId.G16,
                DataNeeded.asked(NIGHTS),
                List.of(Level.MENTION),
                Source.AAFP_NOCTURNAL_LEG_CRAMPS);
    }

    @Override
    public Set<Symptom> signs() {
        return Set.of(Symptom.URGE_TO_MOVE);
    }

    @Override
    public @Nullable Match match(Recent recent) {
        Nights reports = reports(recent);
        return reports.count() >= REPORTS
                ? new Match(
                        Level.MENTION,
                        sentence(recent, reports),
                        Evidence.ofSign(reports, Symptom.URGE_TO_MOVE))
                : null;
    }

    /** What another rule counts in cramps, with what these may be instead if the legs must move. */
    static Phrase beside(Recent recent, Phrase cramps) {
        int nights = reports(recent).count();
        return nights < REPORTS ? cramps : Phrase.of("rule.G16.beside", cramps, nights, NIGHTS);
    }

    private static Nights reports(Recent recent) {
        return recent.signs(RuleId.G16).reports(Symptom.URGE_TO_MOVE, NIGHTS);
    }

    private static Phrase sentence(Recent recent, Nights reports) {
        return Phrase.of("rule.G16.why", reports.count(), NIGHTS, recent.last(NIGHTS).asked());
    }

    @Override
    public Phrase notFired(Recent recent) {
        Nights reports = reports(recent);
        return reports.isEmpty()
                ? Sentences.notReported(recent, this, List.of(Symptom.URGE_TO_MOVE))
                : sentence(recent, reports);
    }
}
