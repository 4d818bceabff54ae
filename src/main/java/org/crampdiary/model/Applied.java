package org.crampdiary.model;

/**
 * A change that was written, between the two snapshots that it lies between.
 *
 * @param change as written: completed and, when the person made it, stamped
 * @param before the diary that it was written into
 * @param after the diary as it is now, one revision later
 */
public record Applied(Change change, Diary before, Diary after) {

    public Applied {
        if (after.revision() <= before.revision()) {
            throw new IllegalArgumentException("no revision later: " + after.revision());
        }
    }
}
