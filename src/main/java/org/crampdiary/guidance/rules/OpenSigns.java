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
                            RuleId.G02, ClotSigns.OWN,
                            RuleId.G05, Weakness.WEAK_OR_NUMB,
                            RuleId.G19, DarkUrine.SIGNS));

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
