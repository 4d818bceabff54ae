package org.crampdiary.app;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import org.crampdiary.settings.Settings;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.backup.SecondFolder;
import org.crampdiary.ui.parts.session.Background;

/** What is done for a diary that is open without anybody asking for it. For the FX thread. */
final class Upkeep {

    private static final Logger LOG = System.getLogger(Upkeep.class.getName());
    private static final Duration DAILY = Duration.ofDays(1);
    private static final Duration ON_EXIT = Duration.ofMinutes(30);

    private final DiaryStore store;
    private final Background background;
    private final Settings settings;

    Upkeep(DiaryStore store, Background background, Settings settings) {
        this.store = store;
        this.background = background;
        this.settings = settings;
    }

    /** Makes the backup of the day, and copies to the second folder what is missing there. */
    void begin() {
        backUpIfOlderThan(DAILY, this::copyBackups);
    }

    /** Makes the last backup; what is to be done after it, and not on the FX thread, comes back. */
    Runnable end() {
        backUpIfOlderThan(ON_EXIT, () -> {});
        Optional<SecondFolder> second = secondFolder();
        return () -> second.ifPresent(SecondFolder::caughtUp);
    }

    private void backUpIfOlderThan(Duration age, Runnable then) {
        background.write(
                () -> store.backUpIfDue(age),
                _ -> then.run(),
                failure -> LOG.log(Level.WARNING, "no backup was made", failure));
    }

    private void copyBackups() {
        Optional<SecondFolder> second = secondFolder();
        background.beside(
                () -> second.map(SecondFolder::caughtUp),
                _ -> {},
                failure -> LOG.log(Level.WARNING, "no copies were made", failure));
    }

    private Optional<SecondFolder> secondFolder() {
        return settings.preferences().backupPlace().forDiary(store.file());
    }
}
