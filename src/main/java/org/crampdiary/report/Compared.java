package org.crampdiary.report;

import org.crampdiary.model.Coded;

/** With which other nights a period is compared, in the order of their buttons. */
public enum Compared implements Coded {
    /** As many nights directly before. */
    BEFORE,
    /** The same days one calendar year earlier. */
    YEAR_EARLIER,
    /** From one night to another, which the person chooses. */
    CHOSEN;

    @Override
    public String family() {
        return "compared-with";
    }
}
