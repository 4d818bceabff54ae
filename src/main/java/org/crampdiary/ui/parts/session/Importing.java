package org.crampdiary.ui.parts.session;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import org.crampdiary.store.WriteProgress;
import org.jspecify.annotations.Nullable;

/**
 * An import that is being written: how far it has come, and the way to give it up. For the FX
 * thread.
 */
public final class Importing {

    /** Of a share: not known yet, as a progress bar has it. */
    private static final double UNKNOWN = -1;

    private final Tasks tasks;
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(this, "share", UNKNOWN);
    private final ReadOnlyBooleanWrapper over = new ReadOnlyBooleanWrapper(this, "over");
    private final ReadOnlyBooleanWrapper leaving = new ReadOnlyBooleanWrapper(this, "leaving");
    private volatile boolean left;
    private boolean givenUp;

    Importing(Tasks tasks) {
        this.tasks = tasks;
    }

    /** Whether one was begun and is not over. */
    public static boolean isUnderway(@Nullable Importing importing) {
        return importing != null && !importing.over.get();
    }

    /** The share of the entries that are written, 0–1; -1 before the first. */
    public ReadOnlyDoubleProperty shareProperty() {
        return share.getReadOnlyProperty();
    }

    /** Whether it has come to its end, whichever. */
    public ReadOnlyBooleanProperty overProperty() {
        return over.getReadOnlyProperty();
    }

    /** Whether it is given up and has not come to its end yet. */
    public ReadOnlyBooleanProperty leavingProperty() {
        return leaving.getReadOnlyProperty();
    }

    /** Gives it up, unless it is written by then; nothing of it stays in the diary. */
    public void leave() {
        left = true;
        leaving.set(!over.get());
    }

    /** On the writing thread; empty when it was given up. */
    <T> Optional<T> during(Function<WriteProgress, T> work) {
        try {
            return Optional.of(work.apply(this::written));
        } catch (CancellationException _) {
            return Optional.empty();
        }
    }

    private void written(int done, int all) {
        if (left) {
            throw new CancellationException();
        }
        if (done > 0) {
            tasks.onFxThread(() -> share.set(done / (double) all));
        }
    }

    /** Whether it is over since it was given up, so that nothing was imported. */
    public boolean isGivenUp() {
        return givenUp;
    }

    void end(boolean nothingImported) {
        givenUp = nothingImported;
        leaving.set(false);
        over.set(true);
    }

    /** It could not be done; the file is still there to be imported. */
    Notices.Kind failed() {
        end(false);
        return Notices.Kind.FAILED;
    }
}
