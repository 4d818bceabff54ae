package org.crampdiary.summary.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.print.PrinterException;
import java.awt.print.PrinterIOException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.print.PrintService;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Refusal;
import org.crampdiary.summary.Samples;
import org.crampdiary.summary.SummaryOptions;
import org.crampdiary.summary.pdf.SummaryPdf;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.junit.jupiter.api.Test;

class PagePrinterTest {

    private static final Messages ENGLISH = new Messages(Language.ENGLISH);

    private static final byte[] PAGE =
            new SummaryPdf(ENGLISH).of(Samples.page(Diary.EMPTY, SummaryOptions.USUAL));

    private static PrintService printer(OutputStream out) {
        return TestPrinters.postScript(out);
    }

    private static PagePrinter with(PrintService... services) {
        return new PagePrinter(() -> services, () -> null);
    }

    private static String sentence(Throwable refusal) {
        return ENGLISH.text(((Refusal) refusal).sentences().getFirst());
    }

    @Test
    void withoutAPrinterItSaysSoPlainly() {
        PagePrinter none = with();
        assertThat(none.printers()).isEmpty();
        assertThat(none.usualPrinter()).isNull();
        assertThatThrownBy(() -> none.print(PAGE, "Summary", null))
                .isInstanceOf(Refusal.class)
                .satisfies(refusal ->
                        assertThat(sentence(refusal))
                                .startsWith(
                                        "Nothing was printed, because this computer has no"
                                                + " printer"));
    }

    @Test
    void allPagesGoToThePrinter() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintService service = printer(out);
        PagePrinter printer = with(service);
        assertThat(printer.printers()).containsExactly(service.getName());
        assertThat(printer.usualPrinter()).isEqualTo(service.getName());
        printer.print(PAGE, "Summary", null);
        String postScript = out.toString(StandardCharsets.ISO_8859_1);
        assertThat(postScript).startsWith("%!PS");
        assertThat(postScript.split("showpage\n", -1)).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void theSystemsDefaultIsTheUsualOne() {
        PrintService service = printer(OutputStream.nullOutputStream());
        assertThat(new PagePrinter(() -> new PrintService[0], () -> service).usualPrinter())
                .isEqualTo(service.getName());
    }

    @Test
    void aPrinterThatIsGoneIsNamed() {
        PagePrinter printer = with(printer(OutputStream.nullOutputStream()));
        assertThatThrownBy(() -> printer.print(PAGE, "Summary", "Kitchen"))
                .satisfies(refusal -> assertThat(sentence(refusal)).contains("“Kitchen”"));
    }

    @Test
    void whatThePrinterDoesNotTakeIsSaid() {
        IOException noProgram = new IOException("Cannot run program \"/usr/bin/lpr\"");
        assertThat(sentence(PagePrinter.notTaken("Kitchen", new PrinterIOException(noProgram))))
                .contains("(lpr)", "cups-bsd");
        assertThat(sentence(PagePrinter.notTaken("Kitchen", new PrinterException("jam"))))
                .contains("“Kitchen” did not take the page");
        assertThat(sentence(PagePrinter.notTaken("Kitchen", new PrinterException())))
                .contains("“Kitchen” did not take the page");
    }

    @Test
    void printersOfThisComputerCanBeListed() {
        assertThat(new PagePrinter().printers()).doesNotContainNull();
    }
}
