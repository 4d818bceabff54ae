package org.crampdiary.guidance;

import org.crampdiary.model.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * A condition that holds.
 *
 * @param level 1 to 4
 * @param why the sentence with the person's own numbers
 * @param title what fired, when the rule's name would say too much or too little; else null
 */
public record Match(Level level, Phrase why, Evidence evidence, @Nullable Phrase title) {

    public Match {
        if (level == Level.SELF_CARE) {
            throw new IllegalArgumentException("a rule fires at level 1 or above");
        }
    }

    public Match(Level level, Phrase why, Evidence evidence) {
        this(level, why, evidence, null);
    }
}
