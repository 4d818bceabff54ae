package org.crampdiary.store.sqlite;

import java.nio.file.Path;
import org.crampdiary.model.Diary;

/** A backup that was read whole and found sound, with what it holds. */
record SoundBackup(Path file, Diary diary) {}
