package org.crampdiary.app;

import java.time.OffsetDateTime;
import java.util.Objects;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.Diary;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.protection.LockedCramps;
import org.jspecify.annotations.Nullable;

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
        Cramp running = running(open.current());
        if (running != null) {
            keep(running, new LockedCramps(open.file()));
        }
    }

    /** The cramp that runs and has a start; null when there is none. */
    static @Nullable Cramp running(Diary diary) {
        String id = diary.marks().running();
        Cramp running = id == null ? null : diary.cramp(id);
        return running == null || running.inTrash() || running.start() == null ? null : running;
    }

    /**
     * Keeps the start of a running cramp.
     *
     * @throws org.crampdiary.model.Refusal when it could not be saved
     */
    static void keep(Cramp running, LockedCramps times) {
        OffsetDateTime start = Objects.requireNonNull(running.start());
        times.started(
                running.id(), start, Objects.requireNonNullElse(running.zone(), start.getOffset()));
    }
}
