package org.crampdiary.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Gives every option and argument of every command values that nobody should give, in the folder
 * that it is started in, and prints each case that is not answered as it should be; last their
 * number.
 */
final class OddArguments {

    private static final String DIARY = "diary.cramps";
    private static final String PIPE = "pipe";

    private static final List<String> ODD =
            List.of(
                    "",
                    "/",
                    ".",
                    "-",
                    "--",
                    "-1",
                    "NaN",
                    "1e400",
                    "99999999999999999999",
                    "1.5",
                    "x".repeat(300),
                    "x".repeat(20_000),
                    "@x",
                    "{0}",
                    "{",
                    "'",
                    "=",
                    ":::::",
                    "\0",
                    "a\0b",
                    "\ud800",
                    "\ud83d\ude00",
                    "a\nb",
                    "2026-02-30",
                    "9999999-01-01",
                    "folder",
                    "nowhere/file",
                    PIPE,
                    "text",
                    "link",
                    "circle",
                    "/dev/null",
                    "/dev/full",
                    DIARY,
                    DIARY + "/below",
                    DIARY + ".lock",
                    DIARY + "-journal");

    /** What each command needs before an odd value can reach it. */
    private static final Map<String, String> NEEDED = Map.of("--out", "out", "FILE", "text");

    private final List<String> wrong = new ArrayList<>();
    private int cases;
    private int done;

    public static void main(String[] args) throws IOException, InterruptedException {
        ChildProgram.logWarningsOnly();
        PrintStream report = System.out;
        OddArguments sweep = new OddArguments();
        sweep.prepare();
        sweep.everyArgument();
        sweep.expect(0, "--diary", DIARY, "verify");
        sweep.wrong.forEach(report::println);
        report.println(sweep.cases + " cases, " + sweep.done + " of them done");
    }

    private void prepare() throws IOException, InterruptedException {
        Files.createDirectory(Path.of("folder"));
        Files.writeString(Path.of("text"), "night;severity");
        Files.createSymbolicLink(Path.of("link"), Path.of(DIARY));
        Files.createSymbolicLink(Path.of("circle"), Path.of("circle"));
        new ProcessBuilder("mkfifo", PIPE).inheritIO().start().waitFor();
        Thread writer = new Thread(OddArguments::writeNothingIntoThePipe);
        writer.setDaemon(true);
        writer.start();
        expect(0, "--diary", DIARY, "log");
        expect(0, "--diary", DIARY, "backup");
    }

    private static void writeNothingIntoThePipe() {
        try {
            while (Files.exists(Path.of(PIPE))) {
                try (OutputStream opened = Files.newOutputStream(Path.of(PIPE))) {
                    opened.flush(); // opened as soon as somebody reads
                }
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void everyArgument() {
        CommandLine program = CrampDiary.commandLine((_, _, _) -> 0);
        everyArgumentOf(program, List.of());
        program.getSubcommands()
                .forEach((name, command) -> everyArgumentOf(command, List.of(name)));
    }

    private void everyArgumentOf(CommandLine command, List<String> name) {
        for (ArgSpec argument : command.getCommandSpec().args()) {
            for (String odd : ODD) {
                List<String> line = new ArrayList<>(name);
                if (!label(argument).equals("--diary")) {
                    line.addAll(List.of("--diary", DIARY));
                }
                for (ArgSpec other : command.getCommandSpec().args()) {
                    if (other.required() && !other.equals(argument)) {
                        add(line, other, NEEDED.get(label(other)));
                    }
                }
                add(line, argument, odd);
                expect(-1, line.toArray(String[]::new));
            }
        }
    }

    private static String label(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static void add(List<String> line, ArgSpec argument, String value) {
        if (argument instanceof OptionSpec option) {
            line.add(option.longestName() + "=" + value);
        } else {
            line.addAll(List.of("--", value));
        }
    }

    /**
     * Runs the program.
     *
     * @param expected the exit code; -1 for any of the documented ones
     */
    private void expect(int expected, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        String said;
        int code;
        try {
            code = CrampDiary.run(args, (_, _, _) -> 0, () -> false);
            said = err.toString(StandardCharsets.UTF_8);
        } catch (RuntimeException | Error e) {
            code = -1;
            said = "it threw " + e;
        }
        cases++;
        done += code == 0 ? 1 : 0;
        if (!fine(expected, code, said)) {
            wrong.add(code + " " + shown(String.join(" ", args)) + " => " + shown(said));
        }
    }

    /** Which notes the page shows is left to the ids of cramps logged in the same minute. */
    private static boolean fine(int expected, int code, String said) {
        boolean documented = expected == -1 ? code >= 0 && code <= 3 : code == expected;
        boolean plain =
                Stream.of("Exception", "\tat ", "java.", "Something unexpected", "null.")
                        .noneMatch(said::contains);
        boolean quiet = said.isEmpty() || said.contains("cannot be printed");
        return documented && plain && (code == 0 ? quiet : isOneSentence(said));
    }

    /** For wrong usage a line follows that names the help. */
    private static boolean isOneSentence(String said) {
        List<String> lines = said.lines().toList();
        int last = lines.size() - 1;
        boolean help = last > 0 && lines.get(last).startsWith("What is possible: ");
        String sentence = String.join("\n", help ? lines.subList(0, last) : lines).strip();
        return !sentence.isEmpty() && sentence.endsWith(".");
    }

    private static String shown(String text) {
        String line = text.replace("\n", "|").replace("\0", "NUL");
        return line.length() > 400 ? line.substring(0, 400) + "..." : line;
    }
}
