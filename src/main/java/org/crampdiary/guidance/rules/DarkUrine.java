package org.crampdiary.guidance.rules;

import java.util.List;
import java.util.Set;
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

/** G19: urine that a breakdown of muscle may have coloured (NHS on statins). */
final class DarkUrine extends Rule {

    static final List<Symptom> SIGNS = List.of(Symptom.DARK_URINE);
    private static final int CLOSED_NIGHTS = 7;

    DarkUrine() {
        super(
                RuleId.G19,
                DataNeeded.asked(7),
                List.of(Level.PROMPT, Level.APPOINTMENT),
                Source.NHS_STATINS);
    }

    @Override
    public Set<Symptom> signs() {
        return Set.of(Symptom.DARK_URINE);
    }

    @Override
    public List<Symptom> signsToAsk(Recent recent) {
        return SIGNS;
    }

    @Override
    public List<Symptom> signsAlone(Level level) {
        return level == Level.PROMPT ? SIGNS : List.of();
    }

    @Override
    public @Nullable Match match(Recent recent) {
        Signs signs = recent.signs(RuleId.G19);
        List<Symptom> counted = signs.openOrClosedWithin(CLOSED_NIGHTS, SIGNS);
        return counted.isEmpty()
                ? null
                : new Match(
                        signs.open(Symptom.DARK_URINE) ? Level.PROMPT : Level.APPOINTMENT,
                        Sentences.reported(recent, RuleId.G19, counted),
                        signs.evidence(SIGNS, CLOSED_NIGHTS));
    }

    @Override
    public Phrase notFired(Recent recent) {
        return Sentences.notReported(recent, this, SIGNS);
    }
}
