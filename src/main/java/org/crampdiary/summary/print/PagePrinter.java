package org.crampdiary.summary.print;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Prints pages at their own size. Asks the system's spooler, which can take seconds: not for the
 * window's thread.
 */
public final class PagePrinter {

    private final Supplier<PrintService[]> services;
    private final Supplier<@Nullable PrintService> usual;

    public PagePrinter() {
        this(
                () -> PrintServiceLookup.lookupPrintServices(null, null),
                PrintServiceLookup::lookupDefaultPrintService);
    }

    PagePrinter(Supplier<PrintService[]> services, Supplier<@Nullable PrintService> usual) {
        this.services = services;
        this.usual = usual;
    }

    /** The names of the printers there are now; empty when there is none. */
    public List<String> printers() {
        return Arrays.stream(services.get()).map(PrintService::getName).toList();
    }

    /** The name of the system's default printer, else of the first; null when there is none. */
    public @Nullable String usualPrinter() {
        PrintService service = usual.get();
        List<String> all = printers();
        if (service != null) {
            return service.getName();
        }
        return all.isEmpty() ? null : all.getFirst();
    }

    /**
     * Hands all pages to a printer.
     *
     * @param pdf a file made by this program
     * @param title the job's name in the printer's queue: seen by others, so nothing personal
     * @param printer one of {@link #printers()}, or null for {@link #usualPrinter()}
     * @return the name of the printer that took them
     * @throws Refusal when there is no such printer, or it did not take the pages
     */
    public String print(byte[] pdf, String title, @Nullable String printer) {
        PrintService service = service(printer == null ? usualPrinter() : printer);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PrinterJob job = PrinterJob.getPrinterJob();
            job.setPrintService(service);
            job.setJobName(title);
            job.setPageable(new PDFPageable(document));
            job.print();
            return service.getName();
        } catch (PrinterException e) {
            throw notTaken(service.getName(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PrintService service(@Nullable String name) {
        if (name == null) {
            throw Refusal.notDone("summary.print.no-printer");
        }
        return Arrays.stream(services.get())
                .filter(service -> service.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.notDone("summary.print.gone", name));
    }

    /** Java prints through the command lpr on Linux, which a Debian system may lack. */
    static Refusal notTaken(String printer, PrinterException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).contains("/lpr")) {
                return refusal(Phrase.of("summary.print.no-lpr"), failure);
            }
        }
        return refusal(Phrase.of("summary.print.not-taken", printer), failure);
    }

    private static Refusal refusal(Phrase sentence, Throwable cause) {
        return new Refusal(Refusal.Kind.NOT_DONE, List.of(sentence), cause);
    }
}
