package org.crampdiary.trends;

import java.util.Comparator;
import java.util.Locale;
import org.crampdiary.model.Muscle;
import org.crampdiary.model.Side;
import org.jspecify.annotations.Nullable;

/**
 * Cramps at one muscle and side.
 *
 * @param muscle null where the person did not say which
 * @param side null where the person did not say which
 * @param cramps at least 1
 */
public record MuscleCount(@Nullable Muscle muscle, @Nullable Side side, int cramps) {

    /**
     * Takes a count.
     *
     * @throws IllegalArgumentException when it is below 1
     */
    public MuscleCount {
        if (cramps < 1) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, "%d cramps", cramps));
        }
    }

    /** Most first, then in the order of the muscles and of the sides, unknown ones last. */
    static final Comparator<MuscleCount> ORDER =
            Comparator.comparingInt(MuscleCount::cramps)
                    .reversed()
                    .thenComparing(
                            MuscleCount::muscle, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(
                            MuscleCount::side, Comparator.nullsLast(Comparator.naturalOrder()));
}
