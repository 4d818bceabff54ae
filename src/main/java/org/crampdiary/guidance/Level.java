package org.crampdiary.guidance;

import org.crampdiary.model.Coded;

/** How soon advice asks for help, from least to most. */
public enum Level implements Coded {
    SELF_CARE(0),
    MENTION(1),
    APPOINTMENT(2),
    PROMPT(3),
    EMERGENCY(4);

    private final int number;

    Level(int number) {
        this.number = number;
    }

    /** 0 to 4. */
    public int number() {
        return number;
    }
}
