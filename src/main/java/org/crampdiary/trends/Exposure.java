package org.crampdiary.trends;

/** What a night's record says about one factor. */
enum Exposure {
    EXPOSED,
    UNEXPOSED,
    /** Not recorded: the night is left out. */
    UNKNOWN;

    static Exposure of(boolean exposed) {
        return exposed ? EXPOSED : UNEXPOSED;
    }
}
