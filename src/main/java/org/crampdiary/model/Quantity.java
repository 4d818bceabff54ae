package org.crampdiary.model;

import org.jspecify.annotations.Nullable;

/**
 * A number that a person can enter, with its name in the exchange format and its allowed range
 * (both ends included). The one place where ranges are written: records, forms and files use it.
 */
public enum Quantity {
    FLUID_ML("fluidMl", 0, 10_000, false),
    ALCOHOL_UNITS("alcoholUnits", 0, 30, false),
    CAFFEINE_CUPS("caffeineCups", 0, 20, false),
    ACTIVITY_MINUTES("minutes", 0, 1_440, false),
    SITTING_HOURS("sittingHours", 0, 24, false),
    SLEEP_HOURS("sleepHours", 0, 24, false),
    STRESS("stress", 0, 3, true),
    INTERFERENCE("interference", 0, 3, true),
    SLEEP_DISTURBANCE("sleepDisturbance", 0, 10, true),
    SEVERITY("severity", 0, 10, true),
    DURATION_SECONDS("durationSeconds", 1, 86_400, false),
    MINUTES_TO_RESLEEP("minutesToResleep", 0, 600, false),
    SORENESS_HOURS("sorenessHours", 0, 168, false),
    MINUTES_TO_RELIEF("minutesToRelief", 0, 1_440, false),
    REST_NIGHTS("restNights", 0, 365, true);

    private final String field;
    private final int min;
    private final int max;
    private final boolean whole;

    Quantity(String field, int min, int max, boolean whole) {
        this.field = field;
        this.min = min;
        this.max = max;
        this.whole = whole;
    }

    /** The field's name in the exchange format. */
    public String field() {
        return field;
    }

    public int min() {
        return min;
    }

    public int max() {
        return max;
    }

    /** Whether only whole numbers are allowed. */
    public boolean whole() {
        return whole;
    }

    /** Whether {@code value} is finite, in range and, where demanded, whole. */
    public boolean allows(double value) {
        return value >= min && value <= max && (!whole || value == Math.rint(value));
    }

    /** Throws {@link IllegalArgumentException} when {@code value} is present and not allowed. */
    void check(@Nullable Number value) {
        if (value != null && !allows(value.doubleValue())) {
            throw new IllegalArgumentException(
                    "%s must be %d to %d: %s".formatted(field, min, max, value));
        }
    }
}
