package org.crampdiary.model;

import org.jspecify.annotations.Nullable;

/**
 * Where the person lives, as far as it decides whom to ring. Numbers of 2026: Danish Health
 * Authority (emergency 112, out-of-hours services by region), NHS (999, 111), United States (911).
 */
public enum Region implements Coded {
    DENMARK_CAPITAL("112", "1813"),
    DENMARK_ZEALAND("112", "1818"),
    DENMARK_SOUTHERN("112", "70 11 07 07"),
    DENMARK_CENTRAL("112", "70 11 31 31"),
    DENMARK_NORTH("112", "70 15 03 00"),
    UNITED_KINGDOM("999", "111"),
    UNITED_STATES("911", null),
    ELSEWHERE("112", null);

    private final String emergency;
    private final @Nullable String outOfHours;

    Region(String emergency, @Nullable String outOfHours) {
        this.emergency = emergency;
        this.outOfHours = outOfHours;
    }

    /** The numbers of the region; a person can change them in the settings. */
    public PhoneNumbers numbers() {
        return new PhoneNumbers(emergency, outOfHours);
    }
}
