package org.crampdiary.app;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.protection.RunningTimes;
import org.jspecify.annotations.Nullable;

/** Says beside a diary which cramp runs in it, and closes it. */
final class ClosingDiary {

    private static final Logger LOG = System.getLogger(ClosingDiary.class.getName());

    private ClosingDiary() {}

    /** Closes the diary that is open, if any, when the program ends. */
    static void atTheEnd(@Nullable DiaryStore open) {
        try {
            if (open != null) {
                close(open);
            }
        } catch (Refusal e) {
            LOG.log(Level.WARNING, "the running cramp is in the diary only", e);
        }
    }

    /**
     * Closes a diary, after its running cramp is where it can be stopped meanwhile. On the writing
     * thread.
     *
     * @throws org.crampdiary.model.Refusal when the times could not be saved; it is closed all the
     *     same, and the cramp runs in it
     */
    static void close(DiaryStore open) {
        try (open) {
            new RunningTimes(open.file()).keep(open.current().running());
        }
    }
}
