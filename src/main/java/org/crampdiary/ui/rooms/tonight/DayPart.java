package org.crampdiary.ui.rooms.tonight;

import java.time.LocalTime;

/** What the clock makes of the hour: how the person is greeted, and whether anything is asked. */
enum DayPart {
    NIGHT("tonight.good-night"),
    MORNING("tonight.good-morning"),
    DAY("tonight.good-day"),
    EVENING("tonight.good-evening");

    private static final int MORNING_FROM = 5;
    private static final int EVENING_FROM = 18;
    private static final int NIGHT_FROM = 22;

    private final String greeting;

    DayPart(String greeting) {
        this.greeting = greeting;
    }

    /** The key of what is said first. */
    String greeting() {
        return greeting;
    }

    static DayPart at(LocalTime time) {
        int hour = time.getHour();
        if (hour < MORNING_FROM || hour >= NIGHT_FROM) {
            return NIGHT;
        }
        if (time.isBefore(LocalTime.NOON)) {
            return MORNING;
        }
        return hour < EVENING_FROM ? DAY : EVENING;
    }
}
