package org.crampdiary.summary;

import org.crampdiary.model.Coded;
import org.crampdiary.model.Region;
import org.jspecify.annotations.Nullable;

/** Sheets that the summary is laid out for. */
public enum Paper implements Coded {
    /** 210 × 297 mm. */
    A4,
    /** 8.5 × 11 inches. */
    LETTER;

    /** What printers of a region hold; A4 while no region is known. */
    public static Paper of(@Nullable Region region) {
        return region == Region.UNITED_STATES ? LETTER : A4;
    }
}
