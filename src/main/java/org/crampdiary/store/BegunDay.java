package org.crampdiary.store;

import org.crampdiary.model.Applied;
import org.crampdiary.model.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * What there is to say when a diary is opened for a day.
 *
 * @param clock that the clock seems to have jumped; null when it does not
 * @param purged what was purged from the trash; null when nothing was
 */
public record BegunDay(@Nullable Phrase clock, @Nullable Applied purged) {}
