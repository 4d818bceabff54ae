package org.crampdiary.guidance.rules;

import java.util.List;
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

/**
 * G01: signs of an emergency. Breathlessness, chest pain and coughing blood are NHS's signs of a
 * clot in the lung; the others are added by the product.
 */
final class EmergencySigns extends Rule {

    static final List<Symptom> SIGNS =
            List.of(
                    Symptom.BREATHLESSNESS,
                    Symptom.CHEST_PAIN,
                    Symptom.COUGHING_BLOOD,
                    Symptom.COLD_PALE_LEG,
                    Symptom.STROKE_SIGNS,
                    Symptom.BLADDER_OR_SADDLE);
    private static final int CLOSED_NIGHTS = 7;

    EmergencySigns() {
        super(
                RuleId.G01,
                DataNeeded.asked(7),
                List.of(Level.EMERGENCY, Level.PROMPT),
                Source.NHS_DVT);
    }

    @Override
    public List<Symptom> signsToAsk(Recent recent) {
        return SIGNS;
    }

    @Override
    public List<Symptom> signsAlone(Level level) {
        return level == Level.EMERGENCY ? SIGNS : List.of();
    }

    @Override
    public @Nullable Match match(Recent recent) {
        Signs signs = recent.signs(RuleId.G01);
        List<Symptom> counted = signs.openOrClosedWithin(CLOSED_NIGHTS, SIGNS);
        return counted.isEmpty()
                ? null
                : new Match(
                        signs.open(SIGNS).isEmpty() ? Level.PROMPT : Level.EMERGENCY,
                        Sentences.reported(recent, RuleId.G01, counted),
                        signs.evidence(SIGNS, CLOSED_NIGHTS));
    }

    @Override
    public Phrase notFired(Recent recent) {
        return Sentences.notReported(recent, this, SIGNS);
    }
}
