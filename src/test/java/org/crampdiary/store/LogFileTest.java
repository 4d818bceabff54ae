package org.crampdiary.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.ErrorManager;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.crampdiary.model.Refusal.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log is for the person alone, ends somewhere, and holds nothing that was written. */
class LogFileTest {

    private static final String CANARY = "my left calf at three";

    @TempDir Path folder;

    private Path logs() {
        return folder.resolve("logs");
    }

    private static LogRecord entry(
            String logger, Level level, String message, @Nullable Throwable thrown) {
        LogRecord entry = new LogRecord(level, message);
        entry.setLoggerName(logger);
        entry.setThrown(thrown);
        return entry;
    }

    private String written() throws IOException {
        return Files.readString(logs().resolve("cramp-diary.log"));
    }

    @Test
    void whatTheProgramSaysStandsInItWithTheKindAndPlaceOfTheError() throws IOException {
        Refusal refused =
                new Refusal(
                        Kind.NOT_DONE,
                        List.of(Phrase.of("refusal.not-saved", CANARY)),
                        new IOException(CANARY, new IllegalStateException(CANARY)));
        new LogFile(logs())
                .publish(entry("org.crampdiary.app.Upkeep", Level.WARNING, "no backup", refused));
        assertThat(written())
                .contains("WARNING org.crampdiary.app.Upkeep: no backup")
                .contains("org.crampdiary.model.Refusal refusal.not-saved")
                .contains("java.io.IOException\n")
                .contains("java.lang.IllegalStateException\n")
                .contains("  " + LogFileTest.class.getName() + ".whatTheProgram")
                .doesNotContain(CANARY);
    }

    @Test
    void theWordsOfLibrariesAndWhatIsPutIntoASentenceAreLeftOut() throws IOException {
        LogFile file = new LogFile(logs());
        file.publish(entry("org.jdbi.v3", Level.SEVERE, CANARY, new IOException(CANARY)));
        file.publish(entry("org.crampdiaryx", Level.SEVERE, CANARY, null));
        LogRecord with = entry("org.crampdiary", Level.INFO, "of {0}", null);
        with.setParameters(new Object[] {CANARY});
        file.publish(with);
        LogRecord nobody = new LogRecord(Level.WARNING, CANARY);
        nobody.setLoggerName(null);
        file.publish(nobody);
        file.publish(entry("org.crampdiary", Level.FINE, "of no interest", null));
        assertThat(written())
                .contains("SEVERE org.jdbi.v3\n", "org.crampdiary: of {0}")
                .doesNotContain(CANARY, "of no interest");
    }

    @Test
    void itIsForThePersonAloneAndOldOnesGo() throws IOException {
        LogFile file = new LogFile(logs());
        String long1000 = "x".repeat(1000);
        for (int i = 0; i < 5 * LogFile.MOST_BYTES / 1000; i++) {
            file.publish(entry("org.crampdiary", Level.INFO, long1000, null));
        }
        try (Stream<Path> files = Files.list(logs())) {
            assertThat(files)
                    .hasSize(LogFile.NAMES.size())
                    .allSatisfy(each -> {
                        assertThat(Files.size(each)).isLessThanOrEqualTo(LogFile.MOST_BYTES);
                        assertThat(
                                        PosixFilePermissions.toString(
                                                Files.getPosixFilePermissions(each)))
                                .isEqualTo("rw-------");
                    });
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(logs())))
                .isEqualTo("rwx------");
    }

    @Test
    void theNewestLinesCanBeSent() throws IOException {
        assertThat(LogFile.newest(logs())).isEmpty();
        LogFile file = new LogFile(logs());
        for (int i = 0; i < 150; i++) {
            file.publish(entry("org.crampdiary", Level.INFO, "line " + i + ".", null));
        }
        assertThat(LogFile.newest(logs())).contains("line 149.", "line 50.");
        assertThat(LogFile.newest(logs())).doesNotContain("line 49.");
        Files.write(logs().resolve(LogFile.NAMES.getFirst()), new byte[] {(byte) 0xff});
        assertThat(LogFile.newest(logs())).contains("MalformedInputException");
    }

    /** What varies is named one by one: a path or a word of an entry would stand in the file. */
    @Test
    void whatTheProgramLogsIsConstant() throws IOException {
        Pattern call =
                Pattern.compile("LOG\\s*\\.log\\(\\s*Level\\.\\w+,\\s*(.*?)\\);", Pattern.DOTALL);
        List<String> varying = new ArrayList<>();
        int calls = 0;
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                Matcher found = call.matcher(Files.readString(source));
                while (found.find()) {
                    calls++;
                    if (!found.group(1).matches("\"[^\"{]*\"(,\\s*\\w+)?\\)*")) {
                        varying.add(found.group(1));
                    }
                }
            }
        }
        assertThat(calls).isGreaterThan(30);
        assertThat(varying)
                .containsExactlyInAnyOrder(
                        "\"the window of version \" + Program.version() + \" is opened\"",
                        "\"unexpected error \" + code, error",
                        "\"the diary is damaged at places: \" + damage.size()");
    }

    @Test
    void aFolderThatCannotBeWrittenStopsNothing() throws IOException {
        Files.writeString(logs(), "a file where a folder should be");
        LogFile file = new LogFile(logs());
        int[] codes = new int[1];
        file.setErrorManager(
                new ErrorManager() {
                    @Override
                    public synchronized void error(
                            @Nullable String message, @Nullable Exception problem, int code) {
                        codes[0] = code;
                    }
                });
        file.publish(entry("org.crampdiary", Level.INFO, "started", null));
        file.flush();
        file.close();
        assertThat(codes[0]).isEqualTo(ErrorManager.WRITE_FAILURE);
    }
}
