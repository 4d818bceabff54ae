package org.crampdiary.app;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Objects;
import javafx.util.Subscription;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.protection.LockedCramps;
import org.crampdiary.ui.parts.session.DiarySession;
import org.crampdiary.ui.parts.session.Tasks;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the start of the cramp that runs in a protected diary beside it too, so that after a power
 * cut the lock screen knows of it. For the FX thread.
 */
final class RunningBeside {

    private static final Logger LOG = System.getLogger(RunningBeside.class.getName());

    private final DiarySession session;
    private final Tasks tasks;
    private final LockedCramps times;
    private @Nullable Cramp kept;

    RunningBeside(DiarySession session, Tasks tasks, LockedCramps times) {
        this.session = session;
        this.tasks = tasks;
        this.times = times;
    }

    /** Follows the diary until unsubscribed. */
    Subscription watch() {
        return Subscription.combine(
                session.diaryProperty().subscribe(this::follow),
                session.protection().onProperty().subscribe(this::follow));
    }

    private void follow() {
        Cramp running = session.protection().isOn() ? ClosingDiary.running(session.diary()) : null;
        Cramp before = kept;
        if (!Objects.equals(id(running), id(before))) {
            kept = running;
            tasks.write(
                    () -> {
                        keep(before, running);
                        return times;
                    },
                    _ -> {},
                    null);
        }
    }

    private static @Nullable String id(@Nullable Cramp cramp) {
        return cramp == null ? null : cramp.id();
    }

    private void keep(@Nullable Cramp before, @Nullable Cramp running) {
        try {
            if (before != null) {
                times.forget(before.id());
            }
            if (running != null) {
                ClosingDiary.keep(running, times);
            }
        } catch (Refusal e) {
            LOG.log(Level.WARNING, "the running cramp is in the diary only", e);
        }
    }
}
