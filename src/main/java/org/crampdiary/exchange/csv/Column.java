package org.crampdiary.exchange.csv;

import org.crampdiary.model.EntryField;

/**
 * One column of a table.
 *
 * @param name in the first row
 * @param field what stands in it; of a time one column has the local time and another one the
 *     offset
 * @param ofOwner whether it says to which row of the owner's table a row belongs
 */
public record Column(String name, EntryField<?, ?> field, boolean ofOwner) {

    static final String OFFSET = "Offset";

    /** Whether a table may be without it. */
    boolean optional() {
        return !ofOwner && field.isAdded();
    }

    /** Whether it has the offset of a time. */
    public boolean offset() {
        return !ofOwner && !name.equals(field.name());
    }
}
