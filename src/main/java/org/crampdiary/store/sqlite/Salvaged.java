package org.crampdiary.store.sqlite;

import org.crampdiary.model.Diary;
import org.crampdiary.store.recovery.Salvage;

/**
 * A diary that was put together from a damaged one and its newest sound backup.
 *
 * @param sound how many entries of the damaged one are what was saved
 * @param said what is told of it
 */
record Salvaged(Diary diary, int sound, Salvage said) {}
