package org.crampdiary.trends;

import java.util.Comparator;
import org.crampdiary.model.Remedy;
import org.crampdiary.statistics.Estimate;
import org.crampdiary.statistics.WilsonInterval;
import org.jspecify.annotations.Nullable;

/**
 * What the diary shows about one remedy that was used.
 *
 * @param uses at least 1
 * @param rated uses of which the person said how much it helped
 * @param helped rated uses that helped a lot or ended the cramp
 * @param helpedALittle rated uses that helped a little
 * @param timed uses of which the minutes to relief are known
 * @param medianMinutesToRelief over these; null when there are none
 */
public record RemedyFigures(
        Remedy remedy,
        int uses,
        int rated,
        int helped,
        int helpedALittle,
        int timed,
        @Nullable Double medianMinutesToRelief) {

    /** Product's own choice: with fewer rated uses there is no share. */
    public static final int LEAST_RATED = 5;

    /** Most uses first, then in the order of the remedies. */
    static final Comparator<RemedyFigures> ORDER =
            Comparator.comparingInt(RemedyFigures::uses)
                    .reversed()
                    .thenComparing(RemedyFigures::remedy);

    /** Rated uses that did not help. */
    public int notHelped() {
        return rated - helped - helpedALittle;
    }

    /** The share of rated uses that helped; null with fewer than {@link #LEAST_RATED}. */
    public @Nullable Estimate share() {
        return rated < LEAST_RATED ? null : WilsonInterval.of(helped, rated);
    }
}
