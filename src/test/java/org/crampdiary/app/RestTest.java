package org.crampdiary.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crampdiary.ui.parts.session.Room;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A window that nobody touches draws next to nothing: it stands open beside the bed all night. The
 * window is in a Java of its own, in which no test before it can have left something that moves.
 */
final class RestTest {

    /** Frames in two seconds: what moves takes 120, a clock some at each of its ticks. */
    private static final int MOST = 20;

    private static final List<String> FROM_HERE =
            List.of("glass.platform", "prism.order", "java.util.logging.config.file");

    @TempDir private Path folder;

    @Test
    void everyRoomRests() throws Exception {
        Process process =
                new ProcessBuilder(command())
                        .directory(Path.of("").toAbsolutePath().toFile())
                        .redirectErrorStream(true)
                        .start();
        List<String> output = lines(process);
        assertThat(process.waitFor()).as(() -> String.join("\n", output)).isZero();
        Map<String, Integer> frames =
                output.stream()
                        .map(line -> line.split("\t", -1))
                        .filter(cells -> cells.length == 2)
                        .collect(
                                Collectors.toMap(
                                        cells -> cells[0], cells -> Integer.parseInt(cells[1])));
        assertThat(frames.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(
                                        Stream.of(Room.values()).map(Room::name),
                                        Stream.of("NIGHT", "RUNNING_CLOCK"))
                                .toList());
        assertThat(frames).allSatisfy((_, count) -> assertThat(count).isLessThan(MOST));
    }

    private List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // Without the agent that measures the branches: two would write to one file.
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> !argument.startsWith("-javaagent"))
                .forEach(command::add);
        FROM_HERE.forEach(name -> command.add("-D" + name + "=" + System.getProperty(name)));
        command.addAll(List.of("-classpath", System.getProperty("java.class.path")));
        command.addAll(List.of(RestingRooms.class.getName(), folder.toString()));
        return command;
    }

    private static List<String> lines(Process process) throws IOException {
        try (BufferedReader reader = process.inputReader()) {
            return reader.lines().toList();
        } finally {
            process.destroy();
        }
    }
}
