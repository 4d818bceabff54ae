package org.crampdiary.model;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was recorded for one night and for the waking day before it. Null means not answered; an
 * empty list means that the person said there were none.
 *
 * @param night the date of the evening: the night runs from noon of this day to the next noon
 * @param status what the person said about the whole night; null when not said
 * @param fluidMl 0–10000 ml drunk in the waking day
 * @param alcoholUnits 0–30 units
 * @param caffeineCups 0–20 cups
 * @param activities of the waking day; empty means none
 * @param sittingHours 0–24 h
 * @param heat whether the day was hot
 * @param stress 0–3
 * @param sleepHours 0–24 h of this night
 * @param sleepDisturbance 0–10 by cramps
 * @param tiredByDay whether the person was tired on the waking day
 * @param interference 0–3, of the cramps with daily life
 * @param prevention measures taken; empty means none
 * @param symptoms new or worse than usual; empty means that the person said none
 * @param note up to 10,000 characters
 * @param symptomsAt when the newest of the symptoms was said; null when that was {@code updatedAt}
 * @param updatedAt when it was last saved
 */
public record Night(
        LocalDate night,
        @Nullable NightStatus status,
        @Nullable Double fluidMl,
        @Nullable Double alcoholUnits,
        @Nullable Double caffeineCups,
        @Nullable List<Activity> activities,
        @Nullable ComparedWithUsual comparedWithUsual,
        @Nullable Double sittingHours,
        @Nullable Boolean heat,
        @Nullable Integer stress,
        @Nullable Double sleepHours,
        @Nullable Integer sleepDisturbance,
        @Nullable Boolean tiredByDay,
        @Nullable Integer interference,
        @Nullable List<Prevention> prevention,
        @Nullable List<Symptom> symptoms,
        @Nullable String note,
        @Nullable Instant symptomsAt,
        @Nullable Instant updatedAt) {

    static final Comparator<Night> ORDER = Comparator.comparing(Night::night);

    private static final int MORNING_FROM = 5;

    public Night {
        NightFields.FLUID_ML.check(fluidMl);
        NightFields.ALCOHOL_UNITS.check(alcoholUnits);
        NightFields.CAFFEINE_CUPS.check(caffeineCups);
        NightFields.SITTING_HOURS.check(sittingHours);
        NightFields.STRESS.check(stress);
        NightFields.SLEEP_HOURS.check(sleepHours);
        NightFields.SLEEP_DISTURBANCE.check(sleepDisturbance);
        NightFields.INTERFERENCE.check(interference);
        NightFields.NOTE.check(note);
        activities = Lists.copy(activities);
        prevention = Lists.copy(prevention);
        symptoms = Lists.copy(symptoms);
        symptomsAt = symptoms == null ? null : symptomsAt;
    }

    /** The night that contains a local date and time: noon belongs to the night that begins. */
    public static LocalDate containing(LocalDateTime local) {
        LocalDate day = local.toLocalDate();
        return local.toLocalTime().isBefore(LocalTime.NOON) ? day.minusDays(1) : day;
    }

    /** The night in which it is now; in the day, the one that begins at noon. */
    public static LocalDate now(Clock clock) {
        return containing(LocalDateTime.now(clock));
    }

    /**
     * The night that is to be written down next: the one that contains a time, or from 05:00 on the
     * one that comes.
     */
    public static LocalDate toCome(LocalDateTime local) {
        return local.minusHours(MORNING_FROM).toLocalDate();
    }

    /** The moment of a clock time within a night: before noon is the morning after its evening. */
    public static LocalDateTime at(LocalDate night, LocalTime clock) {
        return (clock.isBefore(LocalTime.NOON) ? night.plusDays(1) : night).atTime(clock);
    }

    /** A record about which nothing is known. */
    public static Night empty(LocalDate night) {
        return NightFields.SHAPE.values().set(NightFields.NIGHT, night).build();
    }

    /** The same but for one field; throws as {@link EntryValues#build}. */
    public <V> Night with(EntryField<Night, V> field, @Nullable V value) {
        return NightFields.SHAPE.with(this, field, value);
    }

    /** Whether nothing is written in it, as in a record that was emptied. */
    public boolean blank() {
        return NightFields.SHAPE.fields().stream()
                .filter(field -> !NightFields.NOT_ANSWERED.contains(field))
                .map(field -> field.of(this))
                .allMatch(value -> value == null || (value instanceof String s && s.isBlank()));
    }

    /** Whether the person was asked about symptoms and answered. */
    public boolean asked() {
        return symptoms != null;
    }

    /** When the newest of the symptoms was said; null when nobody knows. */
    public @Nullable Instant saidAt() {
        return symptomsAt == null ? updatedAt : symptomsAt;
    }

    /** Whether {@code symptom} was recorded for this night. */
    public boolean hasSymptom(Symptom symptom) {
        return symptoms != null && symptoms.contains(symptom);
    }
}
