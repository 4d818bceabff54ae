package org.crampdiary.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** When invented entries were saved: at eight in the morning after their night. */
final class Mornings {

    private Mornings() {}

    static Instant after(LocalDate night, ZoneId zone) {
        return night.plusDays(1).atTime(LocalTime.of(8, 0)).atZone(zone).toInstant();
    }
}
