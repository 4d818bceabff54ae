package org.crampdiary.model;

/**
 * A day's activity compared with what is usual for the person. The codes are those of the exchange
 * format, in its order.
 */
public enum ComparedWithUsual implements Coded {
    LESS,
    SAME,
    MORE;

    @Override
    public String family() {
        return "compared";
    }
}
