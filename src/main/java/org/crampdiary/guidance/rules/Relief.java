package org.crampdiary.guidance.rules;

import java.util.List;
import java.util.Objects;
import org.crampdiary.guidance.Nights;
import org.crampdiary.model.Effect;
import org.crampdiary.model.NightEntries;
import org.crampdiary.model.Prevention;

/**
 * What the remedies of some nights did.
 *
 * @param rated uses with a rated effect
 * @param poor those of them that helped a little or not at all
 */
record Relief(int rated, int poor) {

    static Relief of(Nights nights) {
        List<Effect> effects =
                nights.cramps()
                        .flatMap(cramp -> cramp.remedyUses().stream())
                        .map(use -> use.effect())
                        .filter(Objects::nonNull)
                        .toList();
        long poor =
                effects.stream()
                        .filter(effect -> effect == Effect.NONE || effect == Effect.A_LITTLE)
                        .count();
        return new Relief(effects.size(), Math.toIntExact(poor));
    }

    /** Whether a remedy, rated or not, or a preventive measure is recorded for a night. */
    static boolean tried(NightEntries entries) {
        List<Prevention> prevention = entries.record().prevention();
        return (prevention != null && !prevention.isEmpty())
                || entries.cramps().stream().anyMatch(cramp -> !cramp.remedyUses().isEmpty());
    }

    /** More than half of the rated uses helped little; also true when none is rated. */
    boolean mostlyPoor() {
        return rated == 0 || 2 * poor > rated;
    }
}
