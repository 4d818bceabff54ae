package org.crampdiary.app;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Objects;
import javafx.util.Subscription;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.protection.RunningTimes;
import org.crampdiary.ui.parts.session.DiarySession;
import org.crampdiary.ui.parts.session.Tasks;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the start of the cramp that runs beside the diary too, so that after a power cut the first
 * picture and the lock screen know of it. For the FX thread.
 */
final class RunningBeside {

    private static final Logger LOG = System.getLogger(RunningBeside.class.getName());

    private final DiarySession session;
    private final Tasks tasks;
    private final RunningTimes times;
    private @Nullable Cramp kept;

    /**
     * @param times as the diary's opening has left them
     */
    RunningBeside(DiarySession session, Tasks tasks, RunningTimes times) {
        this.session = session;
        this.tasks = tasks;
        this.times = times;
        kept = session.diary().running();
    }

    /** Follows the diary until unsubscribed. */
    Subscription watch() {
        return session.diaryProperty().subscribe(this::follow);
    }

    private void follow(Diary diary) {
        Cramp running = diary.running();
        if (!Objects.equals(running, kept)) {
            kept = running;
            tasks.write(() -> keep(running), _ -> {}, null);
        }
    }

    private RunningTimes keep(@Nullable Cramp running) {
        try {
            times.keep(running);
        } catch (Refusal e) {
            LOG.log(Level.WARNING, "the running cramp is in the diary only", e);
        }
        return times;
    }
}
