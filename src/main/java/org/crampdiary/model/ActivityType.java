package org.crampdiary.model;

/** Kind of activity of a day. The codes are those of the exchange format, in its order. */
public enum ActivityType implements Coded {
    NONE,
    SITTING,
    STANDING,
    WALKING,
    RUNNING,
    CYCLING,
    SWIMMING,
    STRENGTH,
    TEAM_SPORT,
    MANUAL_WORK,
    STRETCHING_YOGA,
    TRAVEL,
    OTHER;

    @Override
    public String family() {
        return "activity";
    }
}
