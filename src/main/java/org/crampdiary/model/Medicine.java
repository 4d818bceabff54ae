package org.crampdiary.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A medicine that the person takes or took.
 *
 * @param name up to 200 characters
 * @param dose how much and how often, up to 200 characters
 * @param start first day, null when unknown
 * @param end last day, null while it is taken; not before {@code start}
 */
public record Medicine(
        @Nullable String name,
        @Nullable String dose,
        @Nullable MedicineClass group,
        @Nullable LocalDate start,
        @Nullable LocalDate end) {

    public Medicine {
        MedicineFields.NAME.check(name);
        MedicineFields.DOSE.check(dose);
        if (start != null && end != null && end.isBefore(start)) {
            throw new IllegalArgumentException("a medicine cannot end before it starts");
        }
    }

    /**
     * Whether it was taken on at least one day of {@code window}, unknown ends counting as open.
     */
    public boolean activeIn(NightRange window) {
        return (start == null || !start.isAfter(window.to()))
                && (end == null || !end.isBefore(window.from()));
    }
}
