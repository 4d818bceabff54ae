package org.crampdiary.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crampdiary.model.Change;
import org.crampdiary.model.WordEverywhere;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.LogFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A process writes a word into every text of a diary, edits, backs up, logs a failure and is killed
 * while it saves, or Java is made to crash. Of a protected diary the word is nowhere on the disk;
 * of a plain one it is, which shows that it would be found. With the flags that the program has, a
 * crash leaves no report.
 */
@ParameterizedClass
@EnumSource(Kept.class)
class CanariesTest {

    private static final String CANARY = "kanariefugl";

    /** Those of the program that say what becomes of a crash. */
    private static final List<String> FLAGS =
            List.of("-XX:-CreateCoredumpOnCrash", "-XX:+SuppressFatalErrorMessage");

    private static final List<Charset> ENCODINGS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    @Parameter private Kept kept;

    @TempDir Path folder;

    /** Arguments: the file of a diary, a folder for its log, and how the diary is kept. */
    public static final class Program {

        private Program() {}

        public static void main(String[] args) throws IOException {
            Path file = Path.of(args[0]);
            LogFile log = LogFile.begin(Path.of(args[1]));
            try (DiaryStore store = Kept.valueOf(args[2]).open(file, Clock.systemUTC())) {
                for (int seed = 0; seed < 20; seed++) {
                    store.apply(words(seed));
                }
                store.backUp();
                System.out.println("backed up");
                LogRecord failed = new LogRecord(Level.WARNING, CANARY);
                failed.setThrown(new IllegalStateException(CANARY));
                log.publish(failed);
                ChildDiary.endWithTheTests();
                for (int seed = 0; ; seed++) {
                    store.apply(words(seed));
                    System.out.println("edited");
                }
            }
        }
    }

    private static Change words(int seed) {
        return WordEverywhere.in(seed, LocalDate.EPOCH, CANARY);
    }

    @Test
    void theWordsOfAProtectedDiaryAreNowhereAfterAKill() throws Exception {
        searched(FLAGS, Process::destroyForcibly);
    }

    @Test
    void norAfterACrash() throws Exception {
        searched(FLAGS, CanariesTest::crash);
        assertThat(reports()).isEmpty();
    }

    /** So that it is seen that the crash was one. */
    @Test
    void withoutTheFlagsACrashLeavesAReport() throws Exception {
        assumeThat(kept).isEqualTo(Kept.PROTECTED);
        searched(List.of("-XX:-CreateCoredumpOnCrash"), CanariesTest::crash);
        assertThat(reports()).hasSize(1);
    }

    private static void crash(Process child) {
        try {
            new ProcessBuilder("kill", "-SEGV", String.valueOf(child.pid())).start().waitFor();
            assertThat(child.waitFor(1, TimeUnit.MINUTES)).as("it crashed").isTrue();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Path> reports() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("hs_err"))
                    .toList();
        }
    }

    private void searched(List<String> flags, Consumer<Process> end) throws Exception {
        Path home = Files.createDirectory(folder.resolve("home"));
        Files.createDirectory(folder.resolve("tmp"));
        Path output = folder.resolve("output");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(
                List.of(
                        "--enable-native-access=ALL-UNNAMED",
                        "-Djava.io.tmpdir=" + folder.resolve("tmp"),
                        "-cp",
                        absolute(System.getProperty("java.class.path")),
                        Program.class.getName(),
                        home.resolve("diary.cramps").toString(),
                        folder.resolve("log").toString(),
                        kept.name()));
        ProcessBuilder program =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .redirectOutput(output.toFile());
        program.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        Process child = program.start();
        try {
            ChildDiary.await(output, 2);
            end.accept(child);
        } finally {
            child.destroyForcibly().waitFor();
        }
        assertThat(output).content().contains("backed up", "edited");
        try (Stream<Path> backups = Files.list(home.resolve("backups"))) {
            assertThat(backups).isNotEmpty();
        }
        assertThat(folder.resolve("log")).isNotEmptyDirectory();
        List<Path> found = found();
        if (kept == Kept.PROTECTED) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).contains(home.resolve("diary.cramps"));
        }
    }

    private static String absolute(String classPath) {
        return Stream.of(classPath.split(File.pathSeparator, -1))
                .map(part -> Path.of(part).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private List<Path> found() throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String content = Files.readString(file, StandardCharsets.ISO_8859_1);
                for (Charset encoding : ENCODINGS) {
                    byte[] canary = CANARY.getBytes(encoding);
                    if (content.contains(new String(canary, StandardCharsets.ISO_8859_1))) {
                        found.add(file);
                    }
                }
            }
        }
        return found;
    }
}
