package org.crampdiary.guidance;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.crampdiary.model.Effect;
import org.crampdiary.model.Remedy;
import org.crampdiary.model.RemedyUse;

/** Uses of a remedy. */
public final class Uses {

    private Uses() {}

    public static List<RemedyUse> rated(Effect... effects) {
        return Stream.of(effects)
                .map(effect -> new RemedyUse(Remedy.STRETCH, effect, null))
                .toList();
    }

    public static List<RemedyUse> unrated(int count) {
        return Collections.nCopies(count, new RemedyUse(Remedy.STRETCH, null, null));
    }
}
