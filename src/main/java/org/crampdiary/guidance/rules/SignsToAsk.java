package org.crampdiary.guidance.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crampdiary.guidance.Recent;
import org.crampdiary.model.Condition;
import org.crampdiary.model.MedicineClass;
import org.crampdiary.model.RuleId;
import org.crampdiary.model.Symptom;

/**
 * The signs that a rule counts for as long as they are open, so that the person must be asked
 * whether they are still there. Signs that a rule counts by their nights are not among them: asking
 * after those would add the nights that it counts.
 */
public final class SignsToAsk {

    private SignsToAsk() {}

    /** By rule, the most urgent first. */
    public static Map<RuleId, List<Symptom>> of(Recent recent) {
        Map<RuleId, List<Symptom>> signs = new LinkedHashMap<>();
        signs.put(RuleId.G01, EmergencySigns.SIGNS);
        signs.put(RuleId.G02, ClotSigns.OWN_AND_FEVER);
        signs.put(RuleId.G05, Weakness.SIGNS);
        if (ProfileFacts.has(recent.profile(), Condition.CANCER)) {
            signs.put(RuleId.G05, Weakness.SIGNS_AND_BACK);
        }
        signs.put(RuleId.G19, DarkUrine.SIGNS);
        if (!ProfileFacts.active(recent, MedicineClass.STATIN).isEmpty()) {
            signs.put(RuleId.G06, StatinTrouble.SIGNS);
        }
        return signs;
    }
}
