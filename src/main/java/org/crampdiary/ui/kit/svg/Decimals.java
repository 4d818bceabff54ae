package org.crampdiary.ui.kit.svg;

/** Numbers as SVG wants them, whatever the person's language. */
final class Decimals {

    private Decimals() {}

    /** At most two decimals: a hundredth of a pixel is not to be seen. */
    static String of(double number) {
        return rounded(number, 100);
    }

    /** At most four decimals: what turns and stretches whole lines must be more exact. */
    static String factor(double number) {
        return rounded(number, 10_000);
    }

    private static String rounded(double number, long steps) {
        double near = (double) Math.round(number * steps) / steps;
        return near == Math.rint(near) ? Long.toString((long) near) : Double.toString(near);
    }
}
