package org.crampdiary.summary.print;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;

/**
 * Runs the commands of the print service, and ends one that waits for ever.
 *
 * @param folder where they are, with a slash at its end; empty for wherever the system has them
 */
record PrintCommand(String folder, Duration limit) {

    /** What a command wrote, and whether it did what it was asked. */
    record Answer(boolean done, String text) {}

    /**
     * Runs a command whose words are those of no language.
     *
     * @param input what it reads
     * @throws Refusal when there is no such command, or it did not end in time
     */
    Answer run(byte[] input, String command, String... arguments) {
        List<String> words = new ArrayList<>(List.of(folder + command));
        words.addAll(Arrays.asList(arguments));
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new Refusal(
                    Refusal.Kind.NOT_DONE, List.of(Phrase.of("print.no-command", command)), e);
        }
        CompletableFuture<Void> end =
                CompletableFuture.runAsync(
                        process::destroyForcibly,
                        CompletableFuture.delayedExecutor(limit.toMillis(), TimeUnit.MILLISECONDS));
        try {
            Answer answer = answer(process, input);
            if (!end.cancel(false)) {
                throw Refusal.notDone("print.no-answer");
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer answer(Process process, byte[] input) throws IOException {
        boolean taken = give(process, input);
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.onExit().join().exitValue() == 0 && taken, text);
    }

    /** Whether it read all; one that fails at once does not, and its words say why. */
    private static boolean give(Process process, byte[] input) {
        try (OutputStream out = process.getOutputStream()) {
            out.write(input);
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
