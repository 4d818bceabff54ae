package org.crampdiary.summary.print;

import java.util.List;
import java.util.Locale;
import org.crampdiary.model.Refusal;

/**
 * What prints on this computer. Asks the system's print service, which can take seconds and may
 * never answer: not for the window's thread.
 */
public interface PagePrinter {

    /**
     * The printers there are now; empty when there is none.
     *
     * @throws Refusal when the system cannot print at all, or does not answer
     */
    List<Printer> printers();

    /**
     * Hands pages to a printer, which then prints them by itself.
     *
     * @param title the job's name in the printer's queue: seen by others, so nothing personal
     * @return what the system calls the job; empty where it gives it no name
     * @throws Refusal when nothing will be printed, and why
     */
    String print(PrintDocument document, String title, PrintOrder order);

    /** Windows prints through Java; any other system has CUPS and its commands. */
    static PagePrinter ofThisComputer() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return system.startsWith("windows") ? new JavaPrinter() : new CupsPrinter();
    }
}
