package org.crampdiary.summary;

import java.util.List;

/**
 * The first entries of a list, and how many there are beyond them.
 *
 * @param more at least 0
 */
public record Listed<T>(List<T> shown, int more) {

    public Listed {
        shown = List.copyOf(shown);
    }

    static <T> Listed<T> first(int most, List<T> all) {
        int shown = Math.min(most, all.size());
        return new Listed<>(all.subList(0, shown), all.size() - shown);
    }

    /** The same, with fewer shown. */
    public Listed<T> atMost(int most) {
        Listed<T> fewer = first(most, shown);
        return new Listed<>(fewer.shown, fewer.more + more);
    }

    public boolean isEmpty() {
        return shown.isEmpty();
    }
}
