package org.crampdiary.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the values of a {@link Cramp}, which checks them. For one thread. */
public final class CrampBuilder {

    private final String id;
    private LocalDate night;
    private @Nullable OffsetDateTime start;
    private @Nullable ZoneId zone;
    private @Nullable Double durationSeconds;
    private @Nullable Boolean ongoing;
    private @Nullable Integer severity;
    private List<Site> sites = List.of();
    private @Nullable CrampContext context;
    private @Nullable Boolean woke;
    private @Nullable Double minutesToResleep;
    private @Nullable Double sorenessHours;
    private @Nullable List<Symptom> symptoms;
    private @Nullable List<RemedyUse> remedies;
    private @Nullable String note;
    private @Nullable Instant updatedAt;
    private @Nullable Instant deletedAt;

    CrampBuilder(String id, LocalDate night) {
        this.id = id;
        this.night = night;
    }

    CrampBuilder(Cramp cramp) {
        this(cramp.id(), cramp.night());
        start = cramp.start();
        zone = cramp.zone();
        durationSeconds = cramp.durationSeconds();
        ongoing = cramp.ongoing();
        severity = cramp.severity();
        sites = cramp.sites();
        context = cramp.context();
        woke = cramp.woke();
        minutesToResleep = cramp.minutesToResleep();
        sorenessHours = cramp.sorenessHours();
        symptoms = cramp.symptoms();
        remedies = cramp.remedies();
        note = cramp.note();
        updatedAt = cramp.updatedAt();
        deletedAt = cramp.deletedAt();
    }

    /** Sets the night of a cramp whose start is unknown. */
    public CrampBuilder night(LocalDate value) {
        night = value;
        return this;
    }

    /** Sets the start and, when it is known, the night that follows from it. */
    public CrampBuilder start(@Nullable OffsetDateTime value) {
        start = value;
        LocalDateTime local = value == null ? null : value.toLocalDateTime();
        if (local != null) {
            night = Night.containing(local);
        }
        return this;
    }

    public CrampBuilder zone(@Nullable ZoneId value) {
        zone = value;
        return this;
    }

    /** Seconds, 1–86400. */
    public CrampBuilder durationSeconds(@Nullable Number value) {
        durationSeconds = value == null ? null : value.doubleValue();
        return this;
    }

    public CrampBuilder ongoing(@Nullable Boolean value) {
        ongoing = value;
        return this;
    }

    /** 0–10. */
    public CrampBuilder severity(@Nullable Integer value) {
        severity = value;
        return this;
    }

    public CrampBuilder sites(List<Site> value) {
        sites = value;
        return this;
    }

    public CrampBuilder site(@Nullable Muscle muscle, @Nullable Side side) {
        return sites(List.of(new Site(muscle, side)));
    }

    public CrampBuilder context(@Nullable CrampContext value) {
        context = value;
        return this;
    }

    public CrampBuilder woke(@Nullable Boolean value) {
        woke = value;
        return this;
    }

    /** Minutes, 0–600. */
    public CrampBuilder minutesToResleep(@Nullable Number value) {
        minutesToResleep = value == null ? null : value.doubleValue();
        return this;
    }

    /** Hours, 0–168. */
    public CrampBuilder sorenessHours(@Nullable Number value) {
        sorenessHours = value == null ? null : value.doubleValue();
        return this;
    }

    public CrampBuilder symptoms(@Nullable List<Symptom> value) {
        symptoms = value;
        return this;
    }

    public CrampBuilder remedies(@Nullable List<RemedyUse> value) {
        remedies = value;
        return this;
    }

    public CrampBuilder note(@Nullable String value) {
        note = value;
        return this;
    }

    public CrampBuilder updatedAt(@Nullable Instant value) {
        updatedAt = value;
        return this;
    }

    public CrampBuilder deletedAt(@Nullable Instant value) {
        deletedAt = value;
        return this;
    }

    /** The cramp; throws {@link IllegalArgumentException} when a value is out of its range. */
    public Cramp build() {
        return new Cramp(
                id,
                night,
                start,
                zone,
                durationSeconds,
                ongoing,
                severity,
                sites,
                context,
                woke,
                minutesToResleep,
                sorenessHours,
                symptoms,
                remedies,
                note,
                updatedAt,
                deletedAt);
    }
}
