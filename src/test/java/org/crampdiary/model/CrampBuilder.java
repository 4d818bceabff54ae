package org.crampdiary.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the values of a {@link Cramp}, which checks them. For one thread. */
public final class CrampBuilder {

    private final EntryValues<Cramp> values;

    private CrampBuilder(EntryValues<Cramp> values) {
        this.values = values;
    }

    /** A cramp of which only the start is known. */
    public static CrampBuilder startingAt(String id, OffsetDateTime start, @Nullable ZoneId zone) {
        return new CrampBuilder(Cramp.startingAt(id, start, zone));
    }

    /** A cramp of which only the night is known. */
    public static CrampBuilder inNight(String id, LocalDate night) {
        return new CrampBuilder(Cramp.inNight(id, night));
    }

    /** Begins with the values of a cramp. */
    public static CrampBuilder of(Cramp cramp) {
        return new CrampBuilder(CrampFields.SHAPE.values(cramp));
    }

    /** Sets the night of a cramp whose start is unknown. */
    public CrampBuilder night(LocalDate value) {
        values.set(CrampFields.NIGHT, value);
        return this;
    }

    /** Sets the start and, when it is known, the night that follows from it. */
    public CrampBuilder start(@Nullable OffsetDateTime value) {
        values.set(CrampFields.START, value);
        return value == null ? this : night(Night.containing(value.toLocalDateTime()));
    }

    public CrampBuilder zone(@Nullable ZoneId value) {
        values.set(CrampFields.ZONE, value);
        return this;
    }

    /** Seconds, 1–86400. */
    public CrampBuilder durationSeconds(@Nullable Number value) {
        values.set(
                CrampFields.DURATION_SECONDS, value == null ? null : (Double) value.doubleValue());
        return this;
    }

    public CrampBuilder ongoing(@Nullable Boolean value) {
        values.set(CrampFields.ONGOING, value);
        return this;
    }

    /** 0–10. */
    public CrampBuilder severity(@Nullable Integer value) {
        values.set(CrampFields.SEVERITY, value);
        return this;
    }

    public CrampBuilder sites(List<Site> value) {
        values.set(CrampFields.SITES, value);
        return this;
    }

    public CrampBuilder site(@Nullable Muscle muscle, @Nullable Side side) {
        return sites(List.of(new Site(muscle, side)));
    }

    public CrampBuilder context(@Nullable CrampContext value) {
        values.set(CrampFields.CONTEXT, value);
        return this;
    }

    public CrampBuilder woke(@Nullable Boolean value) {
        values.set(CrampFields.WOKE, value);
        return this;
    }

    /** Minutes, 0–600. */
    public CrampBuilder minutesToResleep(@Nullable Number value) {
        values.set(
                CrampFields.MINUTES_TO_RESLEEP,
                value == null ? null : (Double) value.doubleValue());
        return this;
    }

    /** Hours, 0–168. */
    public CrampBuilder sorenessHours(@Nullable Number value) {
        values.set(CrampFields.SORENESS_HOURS, value == null ? null : (Double) value.doubleValue());
        return this;
    }

    public CrampBuilder symptoms(@Nullable List<Symptom> value) {
        values.set(CrampFields.SYMPTOMS, value);
        return this;
    }

    public CrampBuilder remedies(@Nullable List<RemedyUse> value) {
        values.set(CrampFields.REMEDIES, value);
        return this;
    }

    public CrampBuilder note(@Nullable String value) {
        values.set(CrampFields.NOTE, value);
        return this;
    }

    public CrampBuilder updatedAt(@Nullable Instant value) {
        values.set(CrampFields.UPDATED_AT, value);
        return this;
    }

    public CrampBuilder deletedAt(@Nullable Instant value) {
        values.set(CrampFields.DELETED_AT, value);
        return this;
    }

    /** The cramp; throws {@link IllegalArgumentException} when a value is out of its range. */
    public Cramp build() {
        return values.build();
    }
}
