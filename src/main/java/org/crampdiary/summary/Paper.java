package org.crampdiary.summary;

import org.crampdiary.model.Coded;

/** Sheets that the summary is laid out for. */
public enum Paper implements Coded {
    /** 210 × 297 mm. */
    A4,
    /** 8.5 × 11 inches. */
    LETTER
}
