package org.crampdiary.store.recovery;

import java.nio.file.Path;
import org.crampdiary.model.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * A diary that was put back from a copy.
 *
 * @param nights how many it holds
 * @param cramps how many it holds, with those in the trash
 * @param backup of what was there before, from which it can be put back in turn; null when there
 *     was nothing, or nothing that could be opened
 * @param quarantine the folder with what was there before, when that could not be opened
 * @param protection that it is protected otherwise than what was there before; null when it is not
 */
public record Restored(
        int nights,
        int cramps,
        @Nullable Path backup,
        @Nullable Path quarantine,
        @Nullable Phrase protection) {}
