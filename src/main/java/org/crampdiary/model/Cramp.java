package org.crampdiary.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One cramp as the person entered it. Null means unknown; an empty list of symptoms or remedies
 * means that the person said there were none.
 *
 * @param id 1–200 characters, compared exactly
 * @param night the night that it belongs to: the one that contains {@code start} as written, or the
 *     one that it was logged for when the start is unknown
 * @param start local date and time with the offset that was in force there
 * @param zone where the person was; has the offset of {@code start} at that moment
 * @param durationSeconds 1–86400 s; null while the cramp runs or when unknown
 * @param ongoing true while it runs; beside a duration it means "at least that long"
 * @param severity 0–10 at its worst
 * @param sites muscles and sides, may be empty
 * @param woke whether it woke the person
 * @param minutesToResleep 0–600 min
 * @param sorenessHours 0–168 h of soreness afterwards
 * @param note up to 10,000 characters
 * @param symptomsAt when the newest of the symptoms was said; null when that was {@code updatedAt}
 * @param updatedAt when it was last saved
 * @param deletedAt when it was moved to the trash; null when it was not
 */
public record Cramp(
        String id,
        LocalDate night,
        @Nullable OffsetDateTime start,
        @Nullable ZoneId zone,
        @Nullable Double durationSeconds,
        @Nullable Boolean ongoing,
        @Nullable Integer severity,
        List<Site> sites,
        @Nullable CrampContext context,
        @Nullable Boolean woke,
        @Nullable Double minutesToResleep,
        @Nullable Double sorenessHours,
        @Nullable List<Symptom> symptoms,
        @Nullable List<RemedyUse> remedies,
        @Nullable String note,
        @Nullable Instant symptomsAt,
        @Nullable Instant updatedAt,
        @Nullable Instant deletedAt) {

    /**
     * By night, then start as written (unknown ones last in their night), then id: the order of
     * every list of cramps.
     */
    public static final Comparator<Cramp> ORDER =
            Comparator.comparing(Cramp::night)
                    .thenComparing(
                            Cramp::localStart, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(Cramp::id);

    public Cramp {
        CrampFields.ID.check(id);
        if (start != null && !night.equals(Night.containing(start.toLocalDateTime()))) {
            throw new IllegalArgumentException(
                    "night " + night + " does not contain start " + start);
        }
        if (start != null
                && zone != null
                && !zone.getRules().getOffset(start.toInstant()).equals(start.getOffset())) {
            throw new IllegalArgumentException(
                    "zone " + zone + " does not have the offset of " + start);
        }
        CrampFields.DURATION_SECONDS.check(durationSeconds);
        CrampFields.SEVERITY.check(severity);
        CrampFields.MINUTES_TO_RESLEEP.check(minutesToResleep);
        CrampFields.SORENESS_HOURS.check(sorenessHours);
        CrampFields.NOTE.check(note);
        sites = Lists.copyOf(sites);
        symptoms = Lists.copy(symptoms);
        symptomsAt = symptoms == null ? null : symptomsAt;
        remedies = Lists.copy(remedies);
    }

    /** A cramp of which only the start is known, and the night that follows from it. */
    public static EntryValues<Cramp> startingAt(
            String id, OffsetDateTime start, @Nullable ZoneId zone) {
        return inNight(id, Night.containing(start.toLocalDateTime()))
                .set(CrampFields.START, start)
                .set(CrampFields.ZONE, zone);
    }

    /** A cramp of which only the night is known. */
    public static EntryValues<Cramp> inNight(String id, LocalDate night) {
        return CrampFields.SHAPE
                .values()
                .set(CrampFields.ID, id)
                .set(CrampFields.NIGHT, night)
                .set(CrampFields.SITES, List.of());
    }

    /** The same but for one field; throws as {@link EntryValues#build}. */
    public <V> Cramp with(EntryField<Cramp, V> field, @Nullable V value) {
        return CrampFields.SHAPE.with(this, field, value);
    }

    /** The start's date and time as written, without its offset. */
    public @Nullable LocalDateTime localStart() {
        return start == null ? null : start.toLocalDateTime();
    }

    /** Whether it is in the trash: rules and figures then ignore it. */
    public boolean inTrash() {
        return deletedAt != null;
    }

    /** Whether the person said that it woke them. */
    public boolean wokeThePerson() {
        return Boolean.TRUE.equals(woke);
    }

    /** Whether the person was asked about symptoms with it and answered. */
    public boolean asked() {
        return symptoms != null;
    }

    /** When the newest of the symptoms was said; null when nobody knows. */
    public @Nullable Instant saidAt() {
        return symptomsAt == null ? updatedAt : symptomsAt;
    }

    /** Whether {@code symptom} was recorded with it. */
    public boolean hasSymptom(Symptom symptom) {
        return symptoms != null && symptoms.contains(symptom);
    }

    /** The remedies tried; empty also when that is unknown. */
    public List<RemedyUse> remedyUses() {
        return remedies == null ? List.of() : remedies;
    }
}
