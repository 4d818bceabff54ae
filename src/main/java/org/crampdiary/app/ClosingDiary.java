package org.crampdiary.app;

import java.util.Objects;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.Diary;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.protection.LockedCramps;

/** Hands the running cramp of a protected diary over to the times beside it, and closes it. */
final class ClosingDiary {

    private ClosingDiary() {}

    /**
     * Closes a diary; a protected one only after its running cramp is where it can be stopped while
     * it is locked. On the writing thread.
     *
     * @throws org.crampdiary.model.Refusal when the times could not be saved; it is closed all the
     *     same, and the cramp runs in it
     */
    static void close(DiaryStore open) {
        try (open) {
            if (open.protection().isOn()) {
                handOver(open);
            }
        }
    }

    private static void handOver(DiaryStore open) {
        Diary diary = open.current();
        String id = diary.marks().running();
        Cramp running = id == null ? null : diary.cramp(id);
        if (running != null && !running.inTrash() && running.start() != null) {
            new LockedCramps(open.file())
                    .started(
                            running.id(),
                            running.start(),
                            Objects.requireNonNullElse(
                                    running.zone(), running.start().getOffset()));
        }
    }
}
