package org.crampdiary.model;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A person's own question put to the diary: what changes, from when, for how long.
 *
 * @param id 1–200 characters
 * @param change what the person does differently, up to 10,000 characters
 * @param start first day of the change
 * @param nights 1–365 nights each way
 * @param endedOn the day on which it was ended early, or null
 */
public record Experiment(
        String id, String change, LocalDate start, int nights, @Nullable LocalDate endedOn) {

    /** By its start, then id. */
    static final Comparator<Experiment> ORDER =
            Comparator.comparing(Experiment::start).thenComparing(Experiment::id);

    public Experiment {
        TextLimit.ID.check("id", id);
        TextLimit.NOTE.check("change", change);
        if (nights < 1 || nights > 365) {
            throw new IllegalArgumentException("nights must be 1 to 365: " + nights);
        }
    }
}
