package org.crampdiary.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
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

    @TempDir private Path folder;

    @Test
    void everyRoomRests() throws Exception {
        Process process = ChildJava.of(RestingRooms.class, folder).start();
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

    private static List<String> lines(Process process) throws IOException {
        try (BufferedReader reader = process.inputReader()) {
            return reader.lines().toList();
        } finally {
            process.destroy();
        }
    }
}
