package org.crampdiary.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the desktop's own command is asked for. */
final class DesktopNoticeTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir private Path folder;

    private Path command(String script) throws Exception {
        Path command = folder.resolve("notify");
        Files.writeString(command, "#!/bin/sh\n" + script + "\n");
        return Files.setPosixFilePermissions(command, PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void theDesktopGetsTitleAndSentenceAsTheyAre() throws Exception {
        Path said = folder.resolve("said");
        Path command = command("printf '%%s\\n' \"$@\" >'%s'".formatted(said));
        DesktopNotice desktop = new DesktopNotice(command.toString(), "Krampedagbog");
        assertThat(shown(desktop.show("--help <b>æøå</b>"))).isTrue();
        assertThat(Files.readAllLines(said))
                .endsWith("--", "Krampedagbog", "--help <b>æøå</b>")
                .hasSize(6);
    }

    /** Some desktops read marks of HTML in it, and others show them as they are. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void noSentenceThatItIsGivenHasASignOfMarkup(Language language) {
        Messages messages = new Messages(language);
        for (String key : List.of("app.name", "reminder.morning", "reminder.evening")) {
            assertThat(messages.text(key)).isNotBlank().doesNotContainPattern("[&<>]");
        }
    }

    @Test
    void aDesktopThatDoesNotAnswerIsLeft() throws Exception {
        Path id = folder.resolve("id");
        Path command = command("echo $$ >'%s'; exec sleep 600".formatted(id));
        DesktopNotice desktop = new DesktopNotice(command.toString(), "Cramp Diary");
        assertThat(shown(desktop.show("How was the day?"))).isFalse();
        long process = Long.parseLong(Files.readString(id).strip());
        await().atMost(PATIENCE)
                .until(() -> ProcessHandle.of(process).filter(ProcessHandle::isAlive).isEmpty());
    }

    @Test
    void aDesktopThatCannotSaysSo() throws Exception {
        String refusing = command("exit 1").toString();
        String missing = folder.resolve("missing").toString();
        for (String command : List.of(refusing, missing)) {
            DesktopNotice desktop = new DesktopNotice(command, "Cramp Diary");
            assertThat(shown(desktop.show("How was the day?"))).as(command).isFalse();
        }
    }

    private static boolean shown(CompletionStage<Boolean> answer) throws Exception {
        return answer.toCompletableFuture().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }
}
