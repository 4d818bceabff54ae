package org.crampdiary.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.awaitility.Awaitility;
import org.crampdiary.text.Language;
import org.crampdiary.ui.SettableClock;
import org.crampdiary.ui.parts.session.Room;

/**
 * Prints to whatever the system says it has, and goes on: the program of {@link SilentPrinterTest}.
 */
final class PrintingWindow {

    /** Waits for a line then. */
    static final String PAGE_IS_THERE = "the page is there";

    static final String ALL_WENT_ON = "every room went on";
    static final String GAVE_UP = "gave up waiting";

    private PrintingWindow() {}

    /** Takes the folder for the settings. */
    @SuppressWarnings({"CatchAndPrintStackTrace", "SystemOut"}) // which the test reads
    public static void main(String[] args) {
        SettableClock clock =
                new SettableClock(
                        ZoneId.of("Europe/Copenhagen"), LocalDateTime.of(2026, 3, 4, 20, 0));
        try (ProgramWindow window =
                new ProgramWindow(null, Path.of(args[0]), Language.ENGLISH, clock)) {
            print(window);
        } catch (Throwable e) {
            e.printStackTrace();
            System.exit(1); // the window would keep it running
        }
        System.exit(0);
    }

    private static void print(ProgramWindow window) throws IOException {
        window.go(Room.SUMMARY);
        window.await("summary-sheet-1");
        System.out.println(PAGE_IS_THERE);
        if (System.in.read() < 0) {
            throw new IOException("nobody listens");
        }
        window.press("summary-print");
        window.awaitText("print-doing", "Asking which printers");
        window.press("print-leave");
        window.go(Room.TRENDS);
        window.await("trends-nights");
        window.go(Room.GUIDANCE);
        window.await("guidance-level");
        window.go(Room.SUMMARY);
        window.press("summary-save");
        Awaitility.await("saved").until(() -> Files.exists(window.saved()));
        System.out.println(ALL_WENT_ON);
        window.press("summary-print");
        window.awaitText("print-problem", "does not answer");
        window.press("print-leave");
        System.out.println(GAVE_UP);
    }
}
