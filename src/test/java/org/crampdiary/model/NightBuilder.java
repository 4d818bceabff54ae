package org.crampdiary.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the values of a {@link Night}, which checks them. For one thread. */
public final class NightBuilder {

    private final EntryValues<Night> values;

    public NightBuilder(LocalDate night) {
        this(Night.empty(night));
    }

    private NightBuilder(Night record) {
        values = NightFields.SHAPE.values(record);
    }

    /** Begins with the values of a record. */
    public static NightBuilder of(Night record) {
        return new NightBuilder(record);
    }

    public NightBuilder status(@Nullable NightStatus value) {
        values.set(NightFields.STATUS, value);
        return this;
    }

    /** Millilitres, 0–10000. */
    public NightBuilder fluidMl(@Nullable Number value) {
        values.set(NightFields.FLUID_ML, value == null ? null : (Double) value.doubleValue());
        return this;
    }

    /** 0–30. */
    public NightBuilder alcoholUnits(@Nullable Number value) {
        values.set(NightFields.ALCOHOL_UNITS, value == null ? null : (Double) value.doubleValue());
        return this;
    }

    /** 0–20. */
    public NightBuilder caffeineCups(@Nullable Number value) {
        values.set(NightFields.CAFFEINE_CUPS, value == null ? null : (Double) value.doubleValue());
        return this;
    }

    public NightBuilder activities(@Nullable List<Activity> value) {
        values.set(NightFields.ACTIVITIES, value);
        return this;
    }

    public NightBuilder comparedWithUsual(@Nullable ComparedWithUsual value) {
        values.set(NightFields.COMPARED_WITH_USUAL, value);
        return this;
    }

    /** 0–24. */
    public NightBuilder sittingHours(@Nullable Number value) {
        values.set(NightFields.SITTING_HOURS, value == null ? null : (Double) value.doubleValue());
        return this;
    }

    public NightBuilder heat(@Nullable Boolean value) {
        values.set(NightFields.HEAT, value);
        return this;
    }

    /** 0–3. */
    public NightBuilder stress(@Nullable Integer value) {
        values.set(NightFields.STRESS, value);
        return this;
    }

    /** 0–24. */
    public NightBuilder sleepHours(@Nullable Number value) {
        values.set(NightFields.SLEEP_HOURS, value == null ? null : (Double) value.doubleValue());
        return this;
    }

    /** 0–10. */
    public NightBuilder sleepDisturbance(@Nullable Integer value) {
        values.set(NightFields.SLEEP_DISTURBANCE, value);
        return this;
    }

    public NightBuilder tiredByDay(@Nullable Boolean value) {
        values.set(NightFields.TIRED_BY_DAY, value);
        return this;
    }

    /** 0–3. */
    public NightBuilder interference(@Nullable Integer value) {
        values.set(NightFields.INTERFERENCE, value);
        return this;
    }

    public NightBuilder prevention(@Nullable List<Prevention> value) {
        values.set(NightFields.PREVENTION, value);
        return this;
    }

    public NightBuilder symptoms(@Nullable List<Symptom> value) {
        values.set(NightFields.SYMPTOMS, value);
        return this;
    }

    public NightBuilder note(@Nullable String value) {
        values.set(NightFields.NOTE, value);
        return this;
    }

    public NightBuilder updatedAt(@Nullable Instant value) {
        values.set(NightFields.UPDATED_AT, value);
        return this;
    }

    /** The record; throws {@link IllegalArgumentException} when a value is out of its range. */
    public Night build() {
        return values.build();
    }
}
