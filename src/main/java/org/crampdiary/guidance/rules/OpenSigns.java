package org.crampdiary.guidance.rules;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.crampdiary.guidance.Evidence;
import org.crampdiary.guidance.Recent;
import org.crampdiary.model.RuleId;
import org.crampdiary.model.Symptom;

/** The signs that make a long cramp urgent (G03), each as the rule that it belongs to counts it. */
final class OpenSigns {

    private static final Map<RuleId, List<Symptom>> BY_RULE =
            new EnumMap<>(
                    Map.of(
                            RuleId.G02,
                            List.of(
                                    Symptom.SWELLING_ONE_LEG,
                                    Symptom.SWELLING_BOTH_LEGS,
                                    Symptom.REDNESS,
                                    Symptom.WARMTH,
                                    Symptom.THROBBING_PAIN,
                                    Symptom.HARD_VEINS),
                            RuleId.G05,
                            List.of(Symptom.WEAKNESS, Symptom.WASTING, Symptom.NUMBNESS),
                            RuleId.G19,
                            List.of(Symptom.DARK_URINE)));

    private OpenSigns() {}

    static List<Symptom> of(Recent recent) {
        return BY_RULE.entrySet().stream()
                .flatMap(entry -> recent.signs(entry.getKey()).open(entry.getValue()).stream())
                .toList();
    }

    static Evidence evidence(Recent recent) {
        return BY_RULE.entrySet().stream()
                .map(entry -> recent.signs(entry.getKey()).evidence(entry.getValue(), 0))
                .reduce(Evidence.NONE, Evidence::and);
    }
}
