package org.crampdiary.settings;

import java.util.Objects;
import org.crampdiary.model.PhoneNumbers;
import org.crampdiary.model.Region;
import org.jspecify.annotations.Nullable;

/**
 * Where the person lives, and whom to ring there.
 *
 * @param region null when not asked yet
 * @param emergencyNumber the person's own number instead of the region's, or null
 * @param outOfHoursNumber the person's own number instead of the region's, or null
 */
public record Residence(
        @Nullable Region region,
        @Nullable String emergencyNumber,
        @Nullable String outOfHoursNumber) {

    /** A region with its own numbers; null when not asked yet. */
    public static Residence in(@Nullable Region region) {
        return new Residence(region, null, null);
    }

    /** The numbers to ring: the person's own, or else those of the region. */
    public PhoneNumbers numbers() {
        PhoneNumbers given = Objects.requireNonNullElse(region, Region.ELSEWHERE).numbers();
        return new PhoneNumbers(
                Objects.requireNonNullElse(emergencyNumber, given.emergency()),
                outOfHoursNumber != null ? outOfHoursNumber : given.outOfHours());
    }
}
