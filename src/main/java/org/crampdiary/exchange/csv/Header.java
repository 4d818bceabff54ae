package org.crampdiary.exchange.csv;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * The names of a table's columns.
 *
 * @param names in their order; in a file any order is right
 * @param optional those that an earlier file does not have
 */
record Header(List<String> names, Set<String> optional) {

    /** The names that are missing among these. */
    List<String> missing(Collection<String> found) {
        List<String> missing = new ArrayList<>(names);
        missing.removeAll(optional);
        missing.removeAll(found);
        return missing;
    }

    /** Whether these are its columns. */
    boolean isOf(Collection<String> found) {
        return names.containsAll(found) && missing(found).isEmpty();
    }
}
