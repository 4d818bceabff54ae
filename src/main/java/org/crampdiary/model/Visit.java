package org.crampdiary.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A visit to a health-care provider.
 *
 * @param id 1–200 characters
 * @param with up to 200 characters
 * @param discussed the rules that were talked about; null when not said
 * @param restNights 0–365 nights for which these may rest; null means {@link #DEFAULT_REST_NIGHTS}
 * @param outcome up to 10,000 characters
 */
public record Visit(
        String id,
        LocalDate date,
        @Nullable String with,
        @Nullable List<RuleId> discussed,
        @Nullable Integer restNights,
        @Nullable String outcome,
        @Nullable Instant updatedAt) {

    /** By date, then id. */
    static final Comparator<Visit> ORDER =
            Comparator.comparing(Visit::date).thenComparing(Visit::id);

    /** Product's own choice: how long a discussed rule rests when the form was left empty. */
    public static final int DEFAULT_REST_NIGHTS = 28;

    public Visit {
        VisitFields.ID.check(id);
        VisitFields.WITH.check(with);
        VisitFields.REST_NIGHTS.check(restNights);
        VisitFields.OUTCOME.check(outcome);
        discussed = Lists.copy(discussed);
    }

    public Visit withUpdatedAt(@Nullable Instant instant) {
        return VisitFields.SHAPE.with(this, VisitFields.UPDATED_AT, instant);
    }

    /** For how many nights what was discussed may rest. */
    public int nightsOfRest() {
        return restNights == null ? DEFAULT_REST_NIGHTS : restNights;
    }

    /** Whether {@code rule} was ticked as discussed. */
    public boolean discussed(RuleId rule) {
        return discussed != null && discussed.contains(rule);
    }
}
