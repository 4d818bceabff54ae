package org.crampdiary.exchange.table;

import java.util.List;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.Night;
import org.jspecify.annotations.Nullable;

/**
 * What one row would be stored as.
 *
 * @param row from 1
 * @param night null when it says nothing of a night as a whole
 */
public record Stored(int row, @Nullable Night night, List<Cramp> cramps) {

    public Stored {
        cramps = List.copyOf(cramps);
    }
}
