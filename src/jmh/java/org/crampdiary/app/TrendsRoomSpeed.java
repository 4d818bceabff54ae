package org.crampdiary.app;

import java.io.BufferedReader;
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
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import org.crampdiary.bench.LargeDiary;
import org.crampdiary.model.Change;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.text.Language;
import org.testfx.api.FxToolkit;

/**
 * Measures the room Trends in the real program with thirty years of diary: from a press on the side
 * bar or on a period to the end of the first layout with the new figures in the scene, how long the
 * FX thread was blocked meanwhile, and how many nodes there are. Each run is a Java of its own, so
 * that each has a first visit. Prints the least, the median and the greatest of the runs.
 */
public final class TrendsRoomSpeed {

    private static final String RUN = "run";
    private static final int LATER_VISITS = 5;
    private static final String FIGURE = "trends-per-week-value";
    private static final String HEADER = "trends-header";

    private final ProgramWindow window;
    private final Scene scene;

    private TrendsRoomSpeed(ProgramWindow window) {
        this.window = window;
        scene = window.stage().getScene();
    }

    /** Takes the number of runs; {@code run} and a folder are for the runs themselves. */
    public static void main(String[] args) throws Exception {
        if (args[0].equals(RUN)) {
            measure(Path.of(args[1]));
            System.exit(0);
        }
        Path folder = Files.createTempDirectory("trends-room");
        try (DiaryStore store = SqliteDiaryStore.open(diary(folder), clock())) {
            store.applyImported(Change.everythingIn(LargeDiary.whole()));
            // Else each run would make the day's backup beside what is measured.
            store.backUpIfDue(Duration.ofDays(1));
        }
        Map<String, List<Double>> figures = new LinkedHashMap<>();
        for (int i = 0; i < Integer.parseInt(args[0]); i++) {
            run(folder, figures);
        }
        figures.forEach(TrendsRoomSpeed::print);
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

    private static void run(Path folder, Map<String, List<Double>> figures) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-classpath", System.getProperty("java.class.path")));
        command.addAll(List.of(TrendsRoomSpeed.class.getName(), RUN, folder.toString()));
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

    private static void print(String name, List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%-55s %7.0f %7.0f %7.0f   of %d%n",
                name,
                sorted.getFirst(),
                sorted.get(sorted.size() / 2),
                sorted.getLast(),
                sorted.size());
    }

    private static void measure(Path folder) throws Exception {
        FxToolkit.registerPrimaryStage();
        try (ProgramWindow window =
                new ProgramWindow(diary(folder), folder, Language.ENGLISH, clock())) {
            TrendsRoomSpeed speed = new TrendsRoomSpeed(window);
            new FxHeartbeat().until(() -> true);
            speed.press("first visit", "room-trends");
            speed.visits("later visit");
            speed.press("period: a year", "trends-period-year");
            speed.press("period: all thirty years", "trends-period-all");
            speed.visits("later visit, thirty years");
            speed.press("period: a year, again", "trends-period-year");
            speed.press("period: all thirty years, again", "trends-period-all");
        }
    }

    private void visits(String name) throws InterruptedException {
        for (int i = 0; i < LATER_VISITS; i++) {
            window.press("room-tonight");
            new FxHeartbeat().until(() -> true);
            press(name, "room-trends");
        }
    }

    private void press(String name, String button) throws InterruptedException {
        AtomicLong pressed = new AtomicLong();
        AtomicLong seen = new AtomicLong();
        AtomicReference<String> before = new AtomicReference<>("");
        boolean another = button.startsWith("trends-period");
        Runnable look =
                () -> {
                    if (seen.get() == 0
                            && !words(FIGURE).isEmpty()
                            && !(another && words(HEADER).equals(before.get()))) {
                        seen.set(System.nanoTime());
                    }
                };
        Platform.runLater(() -> {
            ButtonBase node = (ButtonBase) scene.lookup("#" + button);
            before.set(words(HEADER));
            pressed.set(System.nanoTime());
            scene.addPostLayoutPulseListener(look);
            node.fire();
        });
        FxHeartbeat heartbeat = new FxHeartbeat();
        heartbeat.until(() -> seen.get() != 0);
        window.robot.interact(() -> scene.removePostLayoutPulseListener(look));
        write(name + ": figures, ms", (seen.get() - pressed.get()) / 1e6);
        write(name + ": FX thread free, ms", (heartbeat.lastBlockEnded() - pressed.get()) / 1e6);
        write(name + ": longest FX block, ms", heartbeat.longestMs());
        write(name + ": FX wait, 95 %, ms", heartbeat.percentile95Ms());
        write(name + ": all FX blocks, ms", heartbeat.blockedMs());
        write(name + ": nodes", nodes(scene.getRoot()));
    }

    private static void write(String name, double value) {
        System.out.println(name + "\t" + value);
    }

    /** What a label in the scene says; nothing when there is no such label. */
    private String words(String id) {
        return scene.lookup("#" + id) instanceof Labeled label ? label.getText() : "";
    }

    private static int nodes(Node node) {
        int count = 1;
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                count += nodes(child);
            }
        }
        return count;
    }
}
