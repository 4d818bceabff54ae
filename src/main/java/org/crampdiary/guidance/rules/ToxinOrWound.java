package org.crampdiary.guidance.rules;

import java.util.List;
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

/** G04: a poison or a wound that may let tetanus in (NHS; nidirect; Mayo Clinic: lead). */
final class ToxinOrWound extends Rule {

    private static final int NIGHTS = 14;
    private static final List<Symptom> SIGNS = List.of(Symptom.TOXIN_OR_WOUND);

    ToxinOrWound() {
        super(
                RuleId.G04,
                DataNeeded.asked(NIGHTS),
                List.of(Level.PROMPT),
                Source.NHS_LEG_CRAMPS,
                Source.NIDIRECT_LEG_CRAMPS,
                Source.MAYO_NIGHT_LEG_CRAMPS);
    }

    @Override
    public List<Symptom> signsAlone(Level level) {
        return level == Level.PROMPT ? SIGNS : List.of();
    }

    @Override
    public @Nullable Match match(Recent recent) {
        Nights reports = recent.signs(RuleId.G04).reports(Symptom.TOXIN_OR_WOUND, NIGHTS);
        return reports.isEmpty()
                ? null
                : new Match(
                        Level.PROMPT,
                        Sentences.reported(recent, RuleId.G04, SIGNS),
                        Evidence.ofSign(reports, Symptom.TOXIN_OR_WOUND));
    }

    @Override
    public Phrase notFired(Recent recent) {
        return Sentences.notReported(recent, this, SIGNS);
    }
}
