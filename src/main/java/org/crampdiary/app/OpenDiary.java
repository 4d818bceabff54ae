package org.crampdiary.app;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.ui.parts.session.Background;
import org.crampdiary.ui.parts.session.History;
import org.crampdiary.ui.rooms.settings.BackupActions;
import org.jspecify.annotations.Nullable;

/**
 * The diary that the window shows.
 *
 * @param history what was done to it since it was opened
 * @param background its writing thread, and the one that computes
 * @param lock locks it; gets whether somebody could see the window until now
 * @param backups what can be done with it and its backups; null for the invented diary, which is
 *     gone afterwards
 */
record OpenDiary(
        DiaryStore store,
        History history,
        Background background,
        Path file,
        Consumer<Boolean> lock,
        @Nullable BackupActions backups) {

    /** Whether it is invented. */
    boolean demo() {
        return backups == null;
    }
}
