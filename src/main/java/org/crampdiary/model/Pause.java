package org.crampdiary.model;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Nights for which the person laid the diary aside: nothing is asked for them, and those of them
 * that are not recorded are not missing.
 *
 * @param id 1–200 characters
 * @param from the first night
 * @param to the last night, not before {@code from}; null while the diary is still paused
 */
public record Pause(
        String id, LocalDate from, @Nullable LocalDate to, @Nullable Instant updatedAt) {

    public Pause {
        PauseFields.ID.check(id);
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("to " + to + " is before from " + from);
        }
    }

    public Pause withUpdatedAt(@Nullable Instant instant) {
        return PauseFields.SHAPE.with(this, PauseFields.UPDATED_AT, instant);
    }

    public boolean contains(LocalDate night) {
        return !night.isBefore(from) && (to == null || !night.isAfter(to));
    }

    /** Whether at least one night belongs to both. */
    public boolean overlaps(Pause other) {
        return contains(other.from) || other.contains(from);
    }
}
