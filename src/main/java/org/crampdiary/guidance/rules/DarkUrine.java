package org.crampdiary.guidance.rules;

import java.util.List;
import java.util.Set;
import org.crampdiary.guidance.Level;
import org.crampdiary.guidance.Source;
import org.crampdiary.model.RuleId;
import org.crampdiary.model.Symptom;

/** G19: urine that a breakdown of muscle may have coloured (NHS on statins). */
final class DarkUrine extends UrgentSigns {

    static final List<Symptom> SIGNS = List.of(Symptom.DARK_URINE);

    DarkUrine() {
        super(RuleId.G19, SIGNS, Level.PROMPT, Level.APPOINTMENT, Source.NHS_STATINS);
    }

    @Override
    public Set<Symptom> signs() {
        return Set.of(Symptom.DARK_URINE);
    }
}
