package org.crampdiary.app;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program is ended while forms are open, from outside, as by a kill or a logout. */
final class KilledWindowTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String FIRST = "typed before the kill";
    private static final String SECOND = " and before the logout";

    @TempDir private Path folder;

    @Test
    void whatWasTypedIsThereAgainAfterAKillAndALogout() throws Exception {
        TypingWindow.begin(folder);
        assertThat(typing(FIRST, Process::destroyForcibly)).containsOnly("");
        assertThat(typing(SECOND, Process::destroy)).isEqualTo(each(FIRST));
        assertThat(typing(SECOND, Process::destroyForcibly)).isEqualTo(each(FIRST, SECOND));
    }

    /** What stands in the fields; the process is ended once what was typed is in the diary. */
    private List<String> typing(String text, Consumer<Process> end)
            throws IOException, InterruptedException {
        Process process = ChildJava.of(TypingWindow.class, folder, text).start();
        List<String> found = new ArrayList<>();
        List<String> other = new ArrayList<>();
        try (BufferedReader reader = process.inputReader()) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith(TypingWindow.FOUND)) {
                    found.add(line.substring(TypingWindow.FOUND.length()));
                } else if (line.equals(TypingWindow.TYPED)) {
                    Awaitility.await("kept").atMost(PATIENCE).until(() -> kept(text));
                    end.accept(process); // which closes what is read here
                    break;
                } else {
                    other.add(line);
                }
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(found).as(() -> String.join("\n", other)).hasSameSizeAs(TypedForm.values());
        return found;
    }

    /** What is typed into the forms, one text after the other. */
    private static List<String> each(String... texts) {
        return Stream.of(TypedForm.values())
                .map(form -> String.join(form.name(), texts) + form)
                .toList();
    }

    /** Whether the draft of every form is in the file, and the last of them committed. */
    private boolean kept(String text) throws IOException {
        String file = Files.readString(TypingWindow.diary(folder), ISO_8859_1);
        return each(text).stream().allMatch(file::contains)
                && Files.size(folder.resolve("diary.cramps-journal")) == 0;
    }
}
