package org.crampdiary.exchange.table;

import java.util.Set;

/**
 * The rows that are meant where a table tells of several things: those that have one of these words
 * in this column.
 */
public record Only(String column, Set<String> words) {

    public Only {
        words = Set.copyOf(words);
    }
}
