package org.crampdiary.model;

import java.util.Locale;

/** What a number counts. Its name in the language of the person stands in the message bundles. */
public enum Unit {
    ML,
    UNITS,
    CUPS,
    HOURS,
    MINUTES,
    SECONDS,
    NIGHTS,
    DAYS,
    YEARS;

    /** The message key of its name behind a field, such as {@code unit.ml}. */
    public String key() {
        return "unit." + name().toLowerCase(Locale.ROOT);
    }
}
