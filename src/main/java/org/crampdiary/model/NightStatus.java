package org.crampdiary.model;

/**
 * What a person said about a whole night; no status means not recorded. The codes are those of the
 * exchange format, in its order.
 */
public enum NightStatus implements Coded {
    NONE,
    CRAMPS;

    @Override
    public String family() {
        return "status";
    }
}
