package org.crampdiary.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * A print service that is asked and never answers. The window is in a Java of its own, which finds
 * that service's command before the system's.
 */
@EnabledOnOs(OS.LINUX)
final class SilentPrinterTest {

    @TempDir private Path folder;

    @Test
    void onlyPrintWaitsForAPrinterThatNeverAnswers() throws Exception {
        Path asked = folder.resolve("asked");
        Path commands = Files.createDirectory(folder.resolve("commands"));
        Path lpstat = commands.resolve("lpstat");
        Files.writeString(lpstat, "#!/bin/sh\necho asked >>'" + asked + "'\nexec sleep 120\n");
        Files.setPosixFilePermissions(lpstat, PosixFilePermissions.fromString("rwxr-xr-x"));
        List<String> output = new ArrayList<>();
        boolean beforePrint = true;
        ProcessBuilder program = ChildJava.of(PrintingWindow.class, folder);
        program.environment()
                .merge("PATH", commands.toString(), (all, one) -> one + File.pathSeparator + all);
        Process process = program.start();
        try (BufferedReader reader = process.inputReader()) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                output.add(line);
                if (line.equals(PrintingWindow.PAGE_IS_THERE)) {
                    beforePrint = Files.exists(asked);
                    process.outputWriter().append('\n').flush();
                }
            }
        }
        assertThat(process.waitFor()).as(() -> String.join("\n", output)).isZero();
        assertThat(beforePrint).as("asked without a press of Print").isFalse();
        assertThat(asked).as("asked for Print").isNotEmptyFile();
        assertThat(output).contains(PrintingWindow.ALL_WENT_ON, PrintingWindow.GAVE_UP);
    }
}
