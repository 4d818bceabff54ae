package org.crampdiary.summary.print;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;

/**
 * Runs the commands of the print service in English, and ends one that waits for ever.
 *
 * @param folder where they are, with a slash at its end; empty for wherever the system has them
 */
record PrintCommand(String folder) {

    /** CUPS asks these before LC_ALL where that says C. */
    private static final Set<String> ASKED_FIRST = Set.of("LC_MESSAGES", "LC_CTYPE", "LANGUAGE");

    /** On macOS it asks for LANG only where there is SOFTWARE. */
    private static final Map<String, String> ENGLISH =
            Map.of("LC_ALL", "C", "LANG", "C", "SOFTWARE", "");

    /** What a command wrote, and whether it did what it was asked. */
    record Answer(boolean done, String text) {}

    /**
     * Runs a command to its end.
     *
     * @param end when it must have ended, as {@link System#nanoTime} says it; after that it is not
     *     begun
     * @param late the key of what is said when it was begun and did not end in time
     * @param input what it reads
     * @throws Refusal when there is no such command, or no time left
     */
    Answer run(long end, String late, byte[] input, List<String> words) {
        long left = end - System.nanoTime();
        if (left <= 0) {
            throw Refusal.notDone("print.no-answer");
        }
        List<String> command = new ArrayList<>(words);
        command.set(0, folder + words.getFirst());
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        inEnglish(builder.environment());
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new Refusal(
                    Refusal.Kind.NOT_DONE,
                    List.of(Phrase.of("print.no-command", words.getFirst())),
                    e);
        }
        CompletableFuture<Void> ended =
                CompletableFuture.runAsync(
                        process::destroyForcibly,
                        CompletableFuture.delayedExecutor(left, TimeUnit.NANOSECONDS));
        try {
            Answer answer = answer(process, input);
            if (!ended.cancel(false)) {
                throw Refusal.notDone(late);
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void inEnglish(Map<String, String> environment) {
        environment.keySet().removeAll(ASKED_FIRST);
        environment.putAll(ENGLISH);
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
