package org.crampdiary.model;

import org.jspecify.annotations.Nullable;

/**
 * One remedy tried against one cramp.
 *
 * @param effect how much it helped; null when not rated
 * @param minutesToRelief 0–1440 minutes, or null
 */
public record RemedyUse(
        @Nullable Remedy remedy, @Nullable Effect effect, @Nullable Double minutesToRelief) {

    public RemedyUse {
        RemedyUseFields.MINUTES_TO_RELIEF.check(minutesToRelief);
    }
}
