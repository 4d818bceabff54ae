package org.crampdiary.model;

/**
 * Answer to the question about pregnancy; {@code recently}: gave birth in the last six weeks. The
 * codes are those of the exchange format, in its order.
 */
public enum Pregnancy implements Coded {
    YES,
    RECENTLY,
    NO;

    @Override
    public String family() {
        return "pregnant";
    }
}
