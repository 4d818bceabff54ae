package org.crampdiary.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the values of a {@link Night}, which checks them. For one thread. */
public final class NightBuilder {

    private final LocalDate night;
    private @Nullable NightStatus status;
    private @Nullable Double fluidMl;
    private @Nullable Double alcoholUnits;
    private @Nullable Double caffeineCups;
    private @Nullable List<Activity> activities;
    private @Nullable ComparedWithUsual comparedWithUsual;
    private @Nullable Double sittingHours;
    private @Nullable Boolean heat;
    private @Nullable Integer stress;
    private @Nullable Double sleepHours;
    private @Nullable Integer sleepDisturbance;
    private @Nullable Boolean tiredByDay;
    private @Nullable Integer interference;
    private @Nullable List<Prevention> prevention;
    private @Nullable List<Symptom> symptoms;
    private @Nullable String note;
    private @Nullable Instant updatedAt;

    public NightBuilder(LocalDate night) {
        this.night = night;
    }

    NightBuilder(Night record) {
        night = record.night();
        status = record.status();
        fluidMl = record.fluidMl();
        alcoholUnits = record.alcoholUnits();
        caffeineCups = record.caffeineCups();
        activities = record.activities();
        comparedWithUsual = record.comparedWithUsual();
        sittingHours = record.sittingHours();
        heat = record.heat();
        stress = record.stress();
        sleepHours = record.sleepHours();
        sleepDisturbance = record.sleepDisturbance();
        tiredByDay = record.tiredByDay();
        interference = record.interference();
        prevention = record.prevention();
        symptoms = record.symptoms();
        note = record.note();
        updatedAt = record.updatedAt();
    }

    public NightBuilder status(@Nullable NightStatus value) {
        status = value;
        return this;
    }

    /** Millilitres, 0–10000. */
    public NightBuilder fluidMl(@Nullable Number value) {
        fluidMl = value == null ? null : value.doubleValue();
        return this;
    }

    /** 0–30. */
    public NightBuilder alcoholUnits(@Nullable Number value) {
        alcoholUnits = value == null ? null : value.doubleValue();
        return this;
    }

    /** 0–20. */
    public NightBuilder caffeineCups(@Nullable Number value) {
        caffeineCups = value == null ? null : value.doubleValue();
        return this;
    }

    public NightBuilder activities(@Nullable List<Activity> value) {
        activities = value;
        return this;
    }

    public NightBuilder comparedWithUsual(@Nullable ComparedWithUsual value) {
        comparedWithUsual = value;
        return this;
    }

    /** 0–24. */
    public NightBuilder sittingHours(@Nullable Number value) {
        sittingHours = value == null ? null : value.doubleValue();
        return this;
    }

    public NightBuilder heat(@Nullable Boolean value) {
        heat = value;
        return this;
    }

    /** 0–3. */
    public NightBuilder stress(@Nullable Integer value) {
        stress = value;
        return this;
    }

    /** 0–24. */
    public NightBuilder sleepHours(@Nullable Number value) {
        sleepHours = value == null ? null : value.doubleValue();
        return this;
    }

    /** 0–10. */
    public NightBuilder sleepDisturbance(@Nullable Integer value) {
        sleepDisturbance = value;
        return this;
    }

    public NightBuilder tiredByDay(@Nullable Boolean value) {
        tiredByDay = value;
        return this;
    }

    /** 0–3. */
    public NightBuilder interference(@Nullable Integer value) {
        interference = value;
        return this;
    }

    public NightBuilder prevention(@Nullable List<Prevention> value) {
        prevention = value;
        return this;
    }

    public NightBuilder symptoms(@Nullable List<Symptom> value) {
        symptoms = value;
        return this;
    }

    public NightBuilder note(@Nullable String value) {
        note = value;
        return this;
    }

    public NightBuilder updatedAt(@Nullable Instant value) {
        updatedAt = value;
        return this;
    }

    /** The record; throws {@link IllegalArgumentException} when a value is out of its range. */
    public Night build() {
        return new Night(
                night,
                status,
                fluidMl,
                alcoholUnits,
                caffeineCups,
                activities,
                comparedWithUsual,
                sittingHours,
                heat,
                stress,
                sleepHours,
                sleepDisturbance,
                tiredByDay,
                interference,
                prevention,
                symptoms,
                note,
                updatedAt);
    }
}
