package org.crampdiary.guidance;

/**
 * How much of a window has to be known before a rule that has not fired may say so: at least half
 * of its nights, the product's own choice.
 *
 * @param basis what makes a night known
 * @param nights length of the window, at least 1
 */
public record DataNeeded(Basis basis, int nights) {

    /** What makes a night known to a rule. */
    public enum Basis {
        /** The person answered the question about symptoms. */
        ASKED,
        /** The night has cramps, or the person said that it had none. */
        RECORDED
    }

    public static DataNeeded asked(int nights) {
        return new DataNeeded(Basis.ASKED, nights);
    }

    public static DataNeeded recorded(int nights) {
        return new DataNeeded(Basis.RECORDED, nights);
    }

    /** The nights of the window that are known. */
    public int in(Recent recent) {
        Nights window = recent.last(nights);
        return basis == Basis.ASKED ? window.asked() : window.recorded();
    }

    /** The fewest known nights that are enough. */
    public int needed() {
        return (nights + 1) / 2;
    }

    boolean enough(Recent recent) {
        return in(recent) >= needed();
    }
}
