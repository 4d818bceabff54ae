package org.crampdiary.store.protection;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampFields;
import org.jspecify.annotations.Nullable;

/**
 * The times of one cramp that was recorded while the diary was locked.
 *
 * @param id of the cramp in the diary
 * @param zone where the person was; has the offset of {@code start} at that moment
 * @param over whether it has stopped
 * @param seconds how long it lasted, 1–86400 s; null while it runs or when that is not known
 * @param deletedAt when the person said that it was no cramp; null when it is one
 */
public record LockedCramp(
        String id,
        OffsetDateTime start,
        ZoneId zone,
        boolean over,
        @Nullable Integer seconds,
        @Nullable Instant deletedAt) {

    public LockedCramp {
        if (!over && seconds != null) {
            throw new IllegalArgumentException("a cramp that runs has no length yet");
        }
        cramp(id, start, zone, over, seconds);
    }

    LockedCramp(
            String id, OffsetDateTime start, ZoneId zone, boolean over, @Nullable Integer seconds) {
        this(id, start, zone, over, seconds, null);
    }

    /** A cramp with these times, of which nothing else is known. */
    public Cramp cramp() {
        return cramp(id, start, zone, over, seconds);
    }

    private static Cramp cramp(
            String id, OffsetDateTime start, ZoneId zone, boolean over, @Nullable Integer seconds) {
        return Cramp.startingAt(id, start, zone)
                .set(CrampFields.ONGOING, !over)
                .set(CrampFields.DURATION_SECONDS, seconds == null ? null : (double) seconds)
                .build();
    }
}
