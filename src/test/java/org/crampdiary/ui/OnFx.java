package org.crampdiary.ui;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.application.Platform;

/** Looks at a scene on the thread that changes it: from another one it may be half changed. */
public final class OnFx {

    private static final long PATIENCE_S = 30;

    private OnFx() {}

    /**
     * What is seen, for any thread.
     *
     * @throws AssertionError if the FX thread has no time for it
     */
    public static <T> T look(Supplier<T> look) {
        if (Platform.isFxApplicationThread()) {
            return look.get();
        }
        FutureTask<T> task = new FutureTask<>(look::get);
        Platform.runLater(task);
        try {
            return task.get(PATIENCE_S, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException thrown -> throw thrown;
                case Error thrown -> throw thrown;
                default -> throw new AssertionError(e);
            }
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError("nothing could be looked at", e);
        }
    }
}
