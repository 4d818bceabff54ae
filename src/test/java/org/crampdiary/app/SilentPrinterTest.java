package org.crampdiary.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * A print service that takes every connection and never answers. The window is in a Java of its
 * own, whose environment names that service.
 */
@EnabledOnOs(OS.LINUX)
final class SilentPrinterTest {

    @TempDir private Path folder;

    @Test
    void onlyPrintWaitsForAPrinterThatNeverAnswers() throws Exception {
        List<Socket> connections = new CopyOnWriteArrayList<>();
        List<String> output = new ArrayList<>();
        int beforePrint = -1;
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread.ofPlatform().daemon().start(() -> accept(silent, connections));
            ProcessBuilder program = ChildJava.of(PrintingWindow.class, folder);
            program.environment().put("CUPS_SERVER", "127.0.0.1:" + silent.getLocalPort());
            Process process = program.start();
            try (BufferedReader reader = process.inputReader()) {
                for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                    output.add(line);
                    if (line.equals(PrintingWindow.PAGE_IS_THERE)) {
                        beforePrint = connections.size();
                        process.outputWriter().append('\n').flush();
                    }
                }
            }
            assertThat(process.waitFor()).as(() -> String.join("\n", output)).isZero();
        }
        assertThat(beforePrint).as("connections without a press of Print").isZero();
        assertThat(connections).as("connections for Print").isNotEmpty();
        assertThat(output).contains(PrintingWindow.ALL_WENT_ON, PrintingWindow.GAVE_UP);
    }

    private static void accept(ServerSocket silent, List<Socket> connections) {
        try {
            while (true) {
                connections.add(silent.accept());
            }
        } catch (IOException _) {
            // the test is over
        }
    }
}
