package org.crampdiary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.crampdiary.OthersOnly;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a command has to say it says once, in the person's language, and the log says nothing. */
class OneLineTest {

    @TempDir Path home;
    private ChildProgram program;
    private String diary = "";

    @BeforeEach
    void aDiary() throws IOException, InterruptedException {
        program = new ChildProgram(home);
        diary = Files.createDirectory(home.resolve("place")).resolve("diary.cramps").toString();
        assertThat(run("log").code()).isZero();
    }

    private ChildProgram.Ended run(String... command) throws IOException, InterruptedException {
        String[] all = new String[command.length + 4];
        System.arraycopy(new String[] {"--lang", "da", "--diary", diary}, 0, all, 0, 4);
        System.arraycopy(command, 0, all, 4, command.length);
        return program.run(all);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    diary.cramps.times | Tider, som blev gemt, mens dagbogen ikke var åben
                    diary.cramps.running | Tider, som blev gemt, mens dagbogen ikke var åben
                    diary.cramps-journal | ''
                    diary.cramps.cramp-diary-new.part/full | diary.cramps.cramp-diary-new.part er i vejen
                    """)
    void whatIsWrongBesideTheDiaryIsSaidOnceOrNotAtAll(String wrong, String said) throws Exception {
        Path path = home.resolve("place").resolve(wrong);
        if (wrong.endsWith("/full")) {
            Files.createDirectories(path);
        } else {
            Files.writeString(path, "what is not ours");
        }
        ChildProgram.Ended ended = run("log");
        if (said.isEmpty()) {
            assertThat(ended.err()).isEmpty();
        } else {
            assertThat(ended.err()).contains(said).hasLineCount(1);
        }
    }

    @Test
    void aBackupThatCannotBeMadeIsSaidOnce() throws Exception {
        Path other = Files.createDirectory(home.resolve("other"));
        Files.writeString(other.resolve("backups"), "in the way");
        diary = other.resolve("diary.cramps").toString();
        ChildProgram.Ended ended = run("log");
        assertThat(ended.out()).startsWith("Gemt");
        assertThat(ended.err()).contains("backups").hasLineCount(1);
    }

    @Test
    void onlyLibrariesSpeakToTheErrorStreamOfACommand() {
        OthersOnly filter = new OthersOnly();
        LogRecord entry = new LogRecord(Level.WARNING, "something");
        assertThat(filter.isLoggable(entry)).isTrue();
        entry.setLoggerName("org.crampdiaryx");
        assertThat(filter.isLoggable(entry)).isTrue();
        entry.setLoggerName("org.crampdiary.store.Some");
        assertThat(filter.isLoggable(entry)).isFalse();
    }
}
