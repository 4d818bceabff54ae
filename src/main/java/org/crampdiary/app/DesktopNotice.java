package org.crampdiary.app;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/**
 * Says a sentence by the desktop's own notifications, for who has put the window away: by {@code
 * notify-send}, which every free desktop understands. Others may look at the screen, so the
 * sentences have no word of the diary.
 *
 * @param command the program's name, or its file
 * @param title stands above the sentences
 */
record DesktopNotice(String command, String title) {

    private static final Logger LOG = System.getLogger(DesktopNotice.class.getName());
    private static final Duration STANDS = Duration.ofMinutes(2);
    private static final long LONGEST_S = 5;

    DesktopNotice(String title) {
        this("notify-send", title);
    }

    /**
     * Returns at once; a desktop that does not answer is not waited for. On any thread.
     *
     * @return whether the desktop shows it
     */
    CompletionStage<Boolean> show(String sentence) {
        ProcessBuilder builder =
                new ProcessBuilder(
                        List.of(
                                command,
                                "--app-name=" + title,
                                "--icon=cramp-diary",
                                "--expire-time=" + STANDS.toMillis(),
                                "--",
                                title,
                                sentence));
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        return CompletableFuture.supplyAsync(() -> isDone(builder));
    }

    private static boolean isDone(ProcessBuilder builder) {
        try {
            Process process = builder.start();
            try {
                return process.waitFor(LONGEST_S, TimeUnit.SECONDS) && process.exitValue() == 0;
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "this desktop has no command for notifications", e);
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
