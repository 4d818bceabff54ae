package org.crampdiary.exchange;

/**
 * What happens to the entries of one kind in a file.
 *
 * @param added those that the diary does not have
 * @param replaced those that are newer in the file
 * @param kept those that stay as the diary has them
 */
public record Tally(int added, int replaced, int kept) {

    public Tally plus(Tally other) {
        return new Tally(added + other.added, replaced + other.replaced, kept + other.kept);
    }

    /** Whether the diary stays as it is. */
    public boolean changesNothing() {
        return added == 0 && replaced == 0;
    }
}
