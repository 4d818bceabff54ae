package org.crampdiary.summary;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampContext;

/** How many cramps came in one situation. */
public record Situation(CrampContext context, int cramps) {

    /** Those that occurred, most first, then in the order of {@link CrampContext}. */
    static List<Situation> of(List<Cramp> cramps) {
        return Arrays.stream(CrampContext.values())
                .map(context -> new Situation(context, count(cramps, context)))
                .filter(situation -> situation.cramps() > 0)
                .sorted(Comparator.comparingInt(Situation::cramps).reversed())
                .toList();
    }

    private static int count(List<Cramp> cramps, CrampContext context) {
        return Math.toIntExact(cramps.stream().filter(c -> c.context() == context).count());
    }
}
