package org.crampdiary.guidance.rules;

import java.util.List;
import org.crampdiary.guidance.Level;
import org.crampdiary.guidance.Source;
import org.crampdiary.model.RuleId;
import org.crampdiary.model.Symptom;

/**
 * G01: signs of an emergency. Breathlessness, chest pain and coughing blood are NHS's signs of a
 * clot in the lung; the others are added by the product.
 */
final class EmergencySigns extends UrgentSigns {

    static final List<Symptom> SIGNS =
            List.of(
                    Symptom.BREATHLESSNESS,
                    Symptom.CHEST_PAIN,
                    Symptom.COUGHING_BLOOD,
                    Symptom.COLD_PALE_LEG,
                    Symptom.STROKE_SIGNS,
                    Symptom.BLADDER_OR_SADDLE);

    EmergencySigns() {
        super(RuleId.G01, SIGNS, Level.EMERGENCY, Level.PROMPT, Source.NHS_DVT);
    }
}
