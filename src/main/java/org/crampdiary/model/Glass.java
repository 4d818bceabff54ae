package org.crampdiary.model;

import java.util.Locale;

/** The glass or cup that a person drinks from, in millilitres or in US fluid ounces. */
public enum Glass {
    ML_150(150, false),
    ML_200(200, false),
    ML_250(250, false),
    ML_300(300, false),
    ML_500(500, false),
    FL_OZ_6(6, true),
    FL_OZ_8(8, true),
    FL_OZ_12(12, true),
    FL_OZ_16(16, true);

    /** US customary units (NIST Handbook 44, appendix C). */
    public static final double ML_PER_FL_OZ = 29.5735;

    private final int size;
    private final boolean ounces;

    Glass(int size, boolean ounces) {
        this.size = size;
        this.ounces = ounces;
    }

    /** In the person's own unit. */
    public int size() {
        return size;
    }

    /** For ids, such as {@code ml-200}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it holds, to the whole millilitre. */
    public double millilitres() {
        return ounces ? Math.rint(size * ML_PER_FL_OZ) : size;
    }

    /** Whether the person counts in fluid ounces. */
    public boolean inOunces() {
        return ounces;
    }

    /** Millilitres as whole fluid ounces. */
    public static long ounces(double millilitres) {
        return Math.round(millilitres / ML_PER_FL_OZ);
    }
}
