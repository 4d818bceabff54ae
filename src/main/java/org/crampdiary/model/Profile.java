package org.crampdiary.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the person told about themself. A null field was never answered; an empty list or {@link
 * Pregnancy#NO} is an answer.
 *
 * @param updatedAt when it was last saved; null when never
 * @param birthYear from 1900 on; that it is not in the future is checked where the clock is known
 * @param name up to 200 characters
 */
public record Profile(
        @Nullable Instant updatedAt,
        @Nullable Integer birthYear,
        @Nullable String name,
        @Nullable Pregnancy pregnant,
        @Nullable List<Condition> conditions,
        @Nullable List<Medicine> medicines,
        @Nullable List<Tried> tried) {

    /** The first year of birth that is accepted. */
    public static final int FIRST_BIRTH_YEAR = 1900;

    /**
     * The last year that is written; that it is not in the future is known only where a clock is.
     */
    static final int LAST_BIRTH_YEAR = 2199;

    /** A profile about which nothing was ever answered. */
    public static final Profile EMPTY = new Profile(null, null, null, null, null, null, null);

    public Profile {
        ProfileFields.BIRTH_YEAR.check(birthYear);
        ProfileFields.NAME.check(name);
        conditions = Lists.copy(conditions);
        medicines = Lists.copy(medicines);
        tried = Lists.copy(tried);
    }

    public Profile withUpdatedAt(@Nullable Instant instant) {
        return ProfileFields.SHAPE.with(this, ProfileFields.UPDATED_AT, instant);
    }
}
