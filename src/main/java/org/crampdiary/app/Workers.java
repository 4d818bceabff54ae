package org.crampdiary.app;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.crampdiary.ui.parts.session.Background;

/** The program's threads: one that writes, one that computes. */
final class Workers {

    private static final long LONGEST_WRITE_S = 60;

    private final ExecutorService writer =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().name("diary-writer").daemon(false).factory());
    private final ExecutorService computer =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().name("diary-computer").daemon(true).factory());
    private final Background background = new Background(writer, computer, Platform::runLater);

    Background background() {
        return background;
    }

    /** Lets what is being written end, and then runs {@code last} on the writing thread. */
    void finish(Runnable last) {
        computer.shutdownNow();
        writer.execute(last);
        writer.shutdown();
        try {
            if (!writer.awaitTermination(LONGEST_WRITE_S, TimeUnit.SECONDS)) {
                System.getLogger(Workers.class.getName())
                        .log(System.Logger.Level.WARNING, "a write did not end in time");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
