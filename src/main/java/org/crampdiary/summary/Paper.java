package org.crampdiary.summary;

import org.crampdiary.model.Coded;

/** Sheets that the summary is laid out for. */
public enum Paper implements Coded {
    /** 210 × 297 mm. */
    A4(595.276, 841.890),
    /** 8.5 × 11 inches. */
    LETTER(612, 792);

    private final double width;
    private final double height;

    Paper(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** In points of 1/72 inch. */
    public double width() {
        return width;
    }

    /** In points of 1/72 inch. */
    public double height() {
        return height;
    }

    @Override
    public String family() {
        return "paper";
    }
}
