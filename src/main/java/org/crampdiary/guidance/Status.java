package org.crampdiary.guidance;

import org.crampdiary.model.Coded;

/** What a rule can say about a diary. */
public enum Status implements Coded {
    /** Its condition holds on what is recorded. */
    FIRED,
    /** Its condition does not hold and enough is known. */
    NOT_FIRED,
    /** Its condition does not hold, but too little is known. */
    CANNOT_TELL;

    @Override
    public String family() {
        return "finding";
    }
}
