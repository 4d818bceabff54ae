package org.crampdiary.app;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crampdiary.bench.LargeDiary;
import org.crampdiary.model.Change;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.text.Language;

/**
 * Measures a room in the real program with thirty years of diary. Each run is a Java of its own, so
 * that each has a first visit: with {@code -Dmeasured.image} that of the image, as a person has it.
 * Prints the least, the median and the greatest of the runs.
 */
final class RoomRuns {

    private static final String RUN = "run";

    private RoomRuns() {}

    /** What is measured in one run. */
    @FunctionalInterface
    interface Measurement {

        void of(MeasuredWindow window) throws InterruptedException;
    }

    /**
     * Runs a measurement.
     *
     * @param started the class whose main method this is
     * @param args the number of runs; {@code run} and a folder in the runs themselves
     */
    static void main(Class<?> started, String[] args, Measurement measurement) throws Exception {
        if (args[0].equals(RUN)) {
            measure(Path.of(args[1]), measurement);
            System.exit(0);
        }
        Path folder = Files.createTempDirectory("room");
        try (DiaryStore store = SqliteDiaryStore.open(diary(folder), clock())) {
            store.applyImported(Change.everythingIn(LargeDiary.whole()));
            // Else each run would make the day's backup beside what is measured.
            store.backUpIfDue(Duration.ofDays(1));
        }
        Map<String, List<Double>> figures = new LinkedHashMap<>();
        for (int i = 0; i < Integer.parseInt(args[0]); i++) {
            run(started, folder, figures);
        }
        figures.forEach(RoomRuns::print);
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static Path diary(Path folder) {
        return folder.resolve("diary.cramps");
    }

    private static Clock clock() {
        return Clock.fixed(
                LargeDiary.LAST_NIGHT.atTime(20, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    private static void measure(Path folder, Measurement measurement) throws Exception {
        try (MeasuredWindow window =
                new MeasuredWindow(diary(folder), folder, Language.ENGLISH, clock())) {
            new FxHeartbeat().until(() -> true);
            measurement.of(window);
        }
    }

    private static void run(Class<?> started, Path folder, Map<String, List<Double>> figures)
            throws IOException {
        List<String> command = command();
        command.addAll(List.of(started.getName(), RUN, folder.toString()));
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedReader lines = process.inputReader()) {
            lines.lines()
                    .map(line -> line.split("\t", -1))
                    .filter(cells -> cells.length == 2)
                    .forEach(cells ->
                            figures.computeIfAbsent(cells[0], _ -> new ArrayList<>())
                                    .add(Double.parseDouble(cells[1])));
        }
    }

    /** The Java of the image with its cache where there is one, else the one that runs this. */
    private static List<String> command() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of("packaging", "measure", "on-display").toString());
        String classes = System.getProperty("java.class.path");
        String image = System.getProperty("measured.image", "");
        if (image.isEmpty()) {
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
            command.addAll(List.of("-classpath", classes));
            return command;
        }
        Path app = Path.of(image, "lib", "app");
        command.add(Path.of(image, "lib", "runtime", "bin", "cramp-diary").toString());
        command.add("@" + app.resolve("options"));
        command.add("-XX:AOTCache=" + app.resolve("cramp-diary.aot"));
        command.add("-Dorg.sqlite.lib.path=" + app);
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("-D"))
                .forEach(command::add);
        try (var jars = Files.newDirectoryStream(app, "cramp-diary-*.jar")) {
            command.addAll(
                    List.of("-classpath", jars.iterator().next() + File.pathSeparator + classes));
        }
        return command;
    }

    private static void print(String name, List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%-55s %7.1f %7.1f %7.1f   of %d%n",
                name,
                sorted.getFirst(),
                sorted.get(sorted.size() / 2),
                sorted.getLast(),
                sorted.size());
    }

    /** Reports a figure of this run. */
    static void write(String name, double value) {
        System.out.println(name + "\t" + value);
    }
}
