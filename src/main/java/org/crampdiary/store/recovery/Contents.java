package org.crampdiary.store.recovery;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a sound copy of a diary holds.
 *
 * @param cramps with those in the trash
 * @param last the newest night with an entry; null when there is none
 */
public record Contents(int nights, int cramps, @Nullable LocalDate last) {}
