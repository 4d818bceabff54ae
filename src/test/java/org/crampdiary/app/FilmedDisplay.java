package org.crampdiary.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import org.awaitility.Awaitility;

/**
 * A display of its own whose pixels are a file, with a window manager that puts no frames around
 * windows. Nothing on it misses a picture that stays for some milliseconds.
 */
final class FilmedDisplay implements AutoCloseable {

    static final int WIDTH = 1280;
    static final int HEIGHT = 800;

    private static final long PATIENCE_MS = 180_000;
    private static final long BETWEEN_LOOKS_MS = 3;

    /** When nothing was drawn for so long after there was something to read, the program rests. */
    private static final long REST_MS = 3_000;

    /** Of its pixels are lit, when there is something to read. */
    private static final int LIT = 500;

    private final List<Process> servers = new ArrayList<>();
    private final String name;
    private final IntBuffer screen;

    FilmedDisplay(Path folder) throws IOException {
        Path number = folder.resolve("display");
        Process display =
                new ProcessBuilder(
                                "sh",
                                "-c",
                                "exec Xvfb -noreset -displayfd 5 -nocursor -nolisten tcp -fbdir \"$1\""
                                        + " -screen 0 \"$2\" 5>\"$3\"",
                                "sh",
                                folder.toString(),
                                WIDTH + "x" + HEIGHT + "x24",
                                number.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("xvfb").toFile())
                        .start();
        servers.add(display);
        Awaitility.await("Xvfb")
                .atMost(Duration.ofMillis(PATIENCE_MS))
                .until(() -> Files.exists(number) && Files.readString(number).endsWith("\n"));
        name = ":" + Files.readString(number).strip();
        Path configuration =
                Files.writeString(
                        folder.resolve("openbox.xml"),
                        """
                        <openbox_config xmlns="http://openbox.org/3.4/rc"><applications>
                          <application class="*"><decor>no</decor></application>
                        </applications></openbox_config>
                        """);
        ProcessBuilder manager =
                new ProcessBuilder("openbox", "--config-file", configuration.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("openbox").toFile());
        manager.environment().put("DISPLAY", name);
        servers.add(manager.start());
        screen = screen(folder.resolve("Xvfb_screen0"));
    }

    /** An xwd file: a header of big-endian words, colours, and the pixels. */
    private static IntBuffer screen(Path file) throws IOException {
        try (RandomAccessFile opened = new RandomAccessFile(file.toFile(), "r")) {
            ByteBuffer all = opened.getChannel().map(MapMode.READ_ONLY, 0, opened.length());
            int pixels = all.getInt(0) + 12 * all.getInt(4 * 19);
            return all.slice(pixels, 4 * WIDTH * HEIGHT)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .asIntBuffer();
        }
    }

    /** Starts a program, and ends it when it rests: its different pictures, the first before it. */
    List<BufferedImage> film(ProcessBuilder program) throws IOException, InterruptedException {
        program.environment().put("DISPLAY", name);
        program.environment().remove("WAYLAND_DISPLAY");
        Process running = program.start();
        servers.addFirst(running);
        List<BufferedImage> film = new ArrayList<>();
        long last = 0;
        long start = System.nanoTime();
        long drawn = start;
        boolean readable = false;
        while (!readable || millisSince(drawn) < REST_MS) {
            assertThat(millisSince(start)).as("waited for a picture").isLessThan(PATIENCE_MS);
            int[] pixels = new int[WIDTH * HEIGHT];
            screen.get(0, pixels);
            long now = sum(pixels);
            if (now != last) {
                BufferedImage picture =
                        new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
                picture.setRGB(0, 0, WIDTH, HEIGHT, pixels, 0, WIDTH);
                film.add(picture);
                last = now;
                drawn = System.nanoTime();
                readable = readable || lit(pixels) > LIT;
            }
            Thread.sleep(BETWEEN_LOOKS_MS);
        }
        return film;
    }

    private static long lit(int[] pixels) {
        return Arrays.stream(pixels).filter(pixel -> (pixel >> 16 & 0xFF) > 0x80).count();
    }

    private static long millisSince(long nanos) {
        return (System.nanoTime() - nanos) / 1_000_000;
    }

    private static long sum(int[] pixels) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * pixels.length);
        bytes.asIntBuffer().put(pixels);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return sum.getValue();
    }

    @Override
    public void close() {
        for (Process server : servers) {
            server.destroy();
            server.onExit().join();
        }
    }
}
