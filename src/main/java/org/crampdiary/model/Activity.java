package org.crampdiary.model;

import org.jspecify.annotations.Nullable;

/**
 * One activity of a day.
 *
 * @param minutes 0–1440 minutes, or null
 */
public record Activity(
        @Nullable ActivityType type, @Nullable Double minutes, @Nullable Intensity intensity) {

    public Activity {
        ActivityFields.MINUTES.check(minutes);
    }
}
