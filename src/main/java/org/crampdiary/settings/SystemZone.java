package org.crampdiary.settings;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.crampdiary.model.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * The time zone of the laptop's clock. Java reads some settings otherwise than the system does:
 * {@code TZ=GMT+3} is three hours west of Greenwich, and Java goes east.
 *
 * @param zone with the offset that the system's clock has now
 * @param doubt a sentence when it may have another offset at another time of year; else null
 */
public record SystemZone(ZoneId zone, @Nullable Phrase doubt) {

    private static final Pattern PLACE_OF_ZONES = Pattern.compile("^:?(.*/zoneinfo/)?(posix/)?");

    /** A name of its own with an offset, and no summer time. */
    private static final Pattern FIXED =
            Pattern.compile("(<[A-Za-z0-9+-]+>|[A-Za-z]{3,})[+-]?[0-9]{1,2}(:[0-9]{2}){0,2}");

    /** The zone of this laptop. */
    public static SystemZone find() {
        return of(System.getenv("TZ"), ZoneId.systemDefault(), SystemZone::offsetOfDate);
    }

    /** The zone of this laptop; from now on it is Java's default too. */
    public static SystemZone adopt() {
        SystemZone found = find();
        TimeZone.setDefault(TimeZone.getTimeZone(found.zone));
        return found;
    }

    /**
     * @param tz the variable {@code TZ}; null when there is none
     * @param java how Java reads it
     * @param system the offset that the system's clock has now; empty when that cannot be asked
     */
    static SystemZone of(@Nullable String tz, ZoneId java, Supplier<Optional<ZoneOffset>> system) {
        String name = tz == null ? java.getId() : PLACE_OF_ZONES.matcher(tz).replaceFirst("");
        if (name.isEmpty()) {
            return new SystemZone(ZoneId.of("Etc/UTC"), null);
        }
        if (ZoneId.getAvailableZoneIds().contains(name)) {
            return new SystemZone(ZoneId.of(name), null);
        }
        Optional<ZoneOffset> offset = system.get();
        ZoneId zone = offset.map(ZoneId.class::cast).orElse(java);
        boolean sure = tz != null && offset.isPresent() && FIXED.matcher(name).matches();
        return new SystemZone(
                zone, sure ? null : Phrase.of("zone.unclear", tz == null ? "/etc/localtime" : tz));
    }

    private static Optional<ZoneOffset> offsetOfDate() {
        try {
            Process date = new ProcessBuilder("date", "+%z").start();
            try (InputStream out = date.getInputStream()) {
                String text = new String(out.readAllBytes(), StandardCharsets.US_ASCII).strip();
                return Optional.of(ZoneOffset.of(text));
            }
        } catch (IOException | DateTimeException e) {
            // no such program: the sentence about the zone is said then
            return Optional.empty();
        }
    }
}
