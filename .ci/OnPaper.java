import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.print.PageFormat;
import java.awt.print.Printable;
import java.awt.print.PrinterJob;
import java.beans.Introspector;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.print.DocFlavor;
import javax.print.StreamPrintServiceFactory;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.MediaSizeName;

/**
 * Asks the Java of the package for what is not met when its cache is made: printing, and looking
 * into beans, pass near the parts of Java that it is made without.
 */
final class OnPaper {

    public static void main(String[] args) throws Exception {
        ByteArrayOutputStream paper = new ByteArrayOutputStream();
        PrinterJob job = PrinterJob.getPrinterJob();
        job.setPrintService(
                StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                                DocFlavor.SERVICE_FORMATTED.PRINTABLE, "application/postscript")[0]
                        .getPrintService(paper));
        job.setPrintable(OnPaper::draw);
        PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();
        wishes.add(MediaSizeName.ISO_A4);
        wishes.add(new Copies(2));
        job.print(wishes);
        Introspector.getBeanInfo(OnPaper.class);
        if (!paper.toString(StandardCharsets.ISO_8859_1).contains("showpage")) {
            throw new IllegalStateException("no page was printed");
        }
    }

    private static int draw(Graphics on, PageFormat format, int page) {
        ((Graphics2D) on).fill(new Rectangle(50, 50, 100, 100));
        on.drawString("blåbær", 80, 80);
        return page == 0 ? Printable.PAGE_EXISTS : Printable.NO_SUCH_PAGE;
    }
}
