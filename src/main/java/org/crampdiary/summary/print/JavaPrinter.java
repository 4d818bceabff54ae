package org.crampdiary.summary.print;

import java.awt.print.Book;
import java.awt.print.PageFormat;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.PageRanges;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.printing.PDFPrintable;
import org.apache.pdfbox.printing.Scaling;
import org.crampdiary.summary.Paper;
import org.jspecify.annotations.Nullable;

/** Prints through Java, for systems without CUPS: each page is drawn on the paper of the order. */
final class JavaPrinter implements PagePrinter {

    private final Supplier<PrintService[]> services;
    private final Supplier<@Nullable PrintService> usual;

    JavaPrinter() {
        this(
                () -> PrintServiceLookup.lookupPrintServices(null, null),
                PrintServiceLookup::lookupDefaultPrintService);
    }

    JavaPrinter(Supplier<PrintService[]> services, Supplier<@Nullable PrintService> usual) {
        this.services = services;
        this.usual = usual;
    }

    @Override
    public List<Printer> printers() {
        PrintService first = usual.get();
        return Arrays.stream(services.get())
                .map(service ->
                        new Printer(
                                service.getName(),
                                first != null && first.getName().equals(service.getName()),
                                service.getAttribute(PrinterIsAcceptingJobs.class)
                                                == PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS
                                        ? Printer.State.REFUSING
                                        : Printer.State.READY))
                .toList();
    }

    @Override
    public String print(PrintDocument document, String title, PrintOrder order) {
        Printers.ready(printers(), order.printer());
        try (PDDocument pages = Loader.loadPDF(document.pdf())) {
            PrinterJob job = PrinterJob.getPrinterJob();
            for (PrintService service : services.get()) {
                if (service.getName().equals(order.printer())) {
                    job.setPrintService(service);
                }
            }
            job.setJobName(title);
            Book book = new Book();
            PDFPrintable drawn = new PDFPrintable(pages, Scaling.SHRINK_TO_FIT);
            book.append(drawn, format(pages, order.paper()), document.pages());
            job.setPageable(book);
            PrintRequestAttributeSet how = new HashPrintRequestAttributeSet();
            how.add(new Copies(order.copies()));
            how.add(new PageRanges(order.from(), order.to()));
            job.print(how);
            return "";
        } catch (PrinterException e) {
            throw Printers.notTaken(order.printer(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The whole sheet: the pages keep away from its edges themselves. */
    private static PageFormat format(PDDocument pages, Paper paper) {
        PDRectangle size = paper == Paper.A4 ? PDRectangle.A4 : PDRectangle.LETTER;
        PDRectangle first = pages.getPage(0).getMediaBox();
        java.awt.print.Paper sheet = new java.awt.print.Paper();
        sheet.setSize(size.getWidth(), size.getHeight());
        sheet.setImageableArea(0, 0, size.getWidth(), size.getHeight());
        PageFormat format = new PageFormat();
        format.setPaper(sheet);
        format.setOrientation(
                first.getWidth() > first.getHeight() ? PageFormat.LANDSCAPE : PageFormat.PORTRAIT);
        return format;
    }
}
