package org.crampdiary.app;

import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.protection.RunningTimes;

/** Says beside a diary which cramp runs in it, and closes it. */
final class ClosingDiary {

    private ClosingDiary() {}

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
