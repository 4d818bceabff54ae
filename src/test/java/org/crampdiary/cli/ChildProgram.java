package org.crampdiary.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.LogManager;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;

/** The program in a process and a home of its own, with folders that nothing else writes to. */
final class ChildProgram {

    /** The property that names the beginning of the answer before which it is stopped. */
    static final String STOP_AT = "stopAt";

    private final Path home;
    private final Map<String, String> environment;
    private final List<String> flags;
    private String unread = "";

    /** Asks its own process to end, as Ctrl+C does, just before it says this. */
    private static final class Stopping extends FilterOutputStream {
        private final String at;

        Stopping(OutputStream out, String at) {
            super(out);
            this.at = at;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (new String(bytes, from, length, UTF_8).startsWith(at)) {
                String own = Long.toString(ProcessHandle.current().pid());
                new ProcessBuilder("kill", "-INT", own).start();
                Awaitility.await().until(Stopping::isHeard);
            }
            out.write(bytes, from, length);
        }

        private static boolean isHeard() {
            return Thread.getAllStackTraces().keySet().stream()
                    .anyMatch(thread ->
                            thread.getName().equals("stop-signal")
                                    && thread.getState() == Thread.State.TIMED_WAITING);
        }
    }

    ChildProgram(Path home) throws IOException {
        this(home, Map.of());
    }

    /**
     * @param environment what differs from ours
     * @param flags for its Java
     */
    ChildProgram(Path home, Map<String, String> environment, String... flags) throws IOException {
        this.home = home;
        this.environment = environment;
        this.flags = List.of(flags);
        for (String folder : List.of("data", "config", "cache", "tmp")) {
            Files.createDirectory(home.resolve(folder));
        }
    }

    /** Its exit code, what it printed and what it complained of. */
    record Ended(int code, String out, String err) {}

    /** As the program itself does it. */
    static void logWarningsOnly() throws IOException {
        try (InputStream warningsOnly =
                CrampDiary.class.getResourceAsStream("/logging.properties")) {
            LogManager.getLogManager().readConfiguration(warningsOnly);
        }
    }

    public static void main(String[] args) throws IOException {
        logWarningsOnly();
        String stopAt = System.getProperty(STOP_AT);
        if (stopAt != null) {
            System.setOut(new PrintStream(new Stopping(System.out, stopAt), true, UTF_8));
        }
        System.exit(CrampDiary.run(args, (_, _, _) -> 42, StandardOutput::isPipe));
    }

    Path folder(String name) {
        return home.resolve(name);
    }

    Ended run(String... args) throws IOException, InterruptedException {
        return run(ChildProgram.class, Path.of(""), args);
    }

    /** Runs it into a pipe whose reader has gone, as into {@code head -0}. */
    Ended runUnread(String... args) throws IOException, InterruptedException {
        String pipe = quoted(home.resolve("pipe").toString());
        unread = "mkfifo %s; exec 8<>%s 9>%s 8<&- 1>&9".formatted(pipe, pipe, pipe);
        return run(args);
    }

    /** Runs another class in the same way, in a folder of its own. */
    Ended run(Class<?> main, Path work, String... args) throws IOException, InterruptedException {
        int code = start(List.of(), main, work, args).waitFor();
        return new Ended(code, Files.readString(out()), Files.readString(err()));
    }

    private Path out() {
        return home.resolve("out");
    }

    private Path err() {
        return home.resolve("err");
    }

    /** The program while it runs. */
    Process start(String... args) throws IOException {
        return start(List.of(), args);
    }

    /** The same, begun by another program with its own arguments, which it takes the place of. */
    Process start(List<String> by, String... args) throws IOException {
        return start(by, ChildProgram.class, Path.of(""), args);
    }

    private Process start(List<String> by, Class<?> main, Path work, String... args)
            throws IOException {
        List<String> command = new ArrayList<>(by);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("-Duser.home=" + home);
        command.add("-Djava.io.tmpdir=" + folder("tmp"));
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(main.getName());
        command.addAll(List.of(args));
        ProcessBuilder builder =
                new ProcessBuilder("sh", script(command).toString())
                        .directory(work.toAbsolutePath().toFile())
                        .redirectOutput(out().toFile())
                        .redirectError(err().toFile());
        builder.environment()
                .putAll(
                        Map.of(
                                "XDG_DATA_HOME", folder("data").toString(),
                                "XDG_CONFIG_HOME", folder("config").toString(),
                                "XDG_CACHE_HOME", folder("cache").toString()));
        return builder.start();
    }

    /** All reaches the program as UTF-8, whatever the locale of the tests can pass on. */
    private Path script(List<String> command) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(unread);
        environment.forEach((name, value) -> lines.add("export " + name + "=" + quoted(value)));
        lines.add(
                "exec "
                        + command.stream()
                                .map(ChildProgram::quoted)
                                .collect(Collectors.joining(" ")));
        return Files.write(home.resolve("run.sh"), lines);
    }

    private static String quoted(String word) {
        return "'" + word.replace("'", "'\\''") + "'";
    }
}
