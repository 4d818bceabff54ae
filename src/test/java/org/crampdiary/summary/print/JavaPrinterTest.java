package org.crampdiary.summary.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.print.PrintService;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Refusal;
import org.crampdiary.summary.Paper;
import org.crampdiary.summary.Samples;
import org.crampdiary.summary.SummaryOptions;
import org.crampdiary.summary.pdf.BlankPdf;
import org.crampdiary.summary.pdf.SummaryPdf;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.junit.jupiter.api.Test;

class JavaPrinterTest {

    private static final Messages ENGLISH = new Messages(Language.ENGLISH);

    private static final PrintDocument PAGE =
            PrintDocument.of(
                    new SummaryPdf(ENGLISH).of(Samples.page(Diary.EMPTY, SummaryOptions.USUAL)));

    private static PrintOrder on(String printer, Paper paper) {
        return new PrintOrder(printer, 1, 1, 1, paper);
    }

    private static String sentence(Throwable refusal) {
        return ENGLISH.text(((Refusal) refusal).sentences().getFirst());
    }

    private static String printed(Paper paper) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PagePrinter printer = TestPrinters.of(Map.of("Kitchen", out));
        assertThat(printer.print(PAGE, "Summary", on("Kitchen", paper))).isEmpty();
        return out.toString(StandardCharsets.ISO_8859_1);
    }

    @Test
    void allPagesGoToThePrinter() {
        assertThat(printed(Paper.A4)).startsWith("%!PS").contains("showpage");
    }

    @Test
    void theSheetIsThatOfTheOrder() {
        assertThat(printed(Paper.A4)).contains("595").doesNotContain("612 792");
        assertThat(printed(Paper.LETTER)).contains("612");
    }

    @Test
    void aSheetThatLiesIsPrintedToo() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintDocument lying = PrintDocument.of(new BlankPdf(ENGLISH).of(_ -> true, Paper.LETTER));
        TestPrinters.of(Map.of("Kitchen", out)).print(lying, "", on("Kitchen", Paper.LETTER));
        assertThat(out.toString(StandardCharsets.ISO_8859_1)).contains("showpage");
    }

    @Test
    void aPrinterThatTakesNothingIsNotGivenThePage() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PagePrinter printer = TestPrinters.refusing("Kitchen", out);
        assertThat(printer.printers())
                .containsExactly(new Printer("Kitchen", false, Printer.State.REFUSING));
        assertThatThrownBy(() -> printer.print(PAGE, "", on("Kitchen", Paper.A4)))
                .satisfies(refusal ->
                        assertThat(sentence(refusal)).contains("“Kitchen” takes no pages"));
        assertThat(out.size()).isZero();
    }

    @Test
    void theSystemsDefaultIsTheUsualOne() {
        PrintService service = TestPrinters.postScript(OutputStream.nullOutputStream());
        PrintService[] all = {service};
        assertThat(new JavaPrinter(() -> all, () -> service).printers())
                .containsExactly(new Printer(service.getName(), true, Printer.State.READY));
        assertThat(new JavaPrinter(() -> all, () -> null).printers())
                .containsExactly(new Printer(service.getName(), false, Printer.State.READY));
    }

    @Test
    void aPrinterThatIsGoneIsNamed() {
        PagePrinter none = TestPrinters.of(Map.of());
        assertThat(none.printers()).isEqualTo(List.of());
        assertThatThrownBy(() -> none.print(PAGE, "Summary", on("Kitchen", Paper.A4)))
                .satisfies(refusal -> assertThat(sentence(refusal)).contains("“Kitchen”"));
    }

    @Test
    void whatThePrinterDoesNotTakeIsSaid() {
        OutputStream jammed =
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("jam");
                    }
                };
        PagePrinter printer = TestPrinters.of(Map.of("Kitchen", jammed));
        assertThatThrownBy(() -> printer.print(PAGE, "Summary", on("Kitchen", Paper.A4)))
                .satisfies(refusal ->
                        assertThat(sentence(refusal)).contains("“Kitchen” did not take the page"));
    }

    @Test
    void printersOfThisComputerCanBeListed() {
        assertThat(new JavaPrinter().printers()).doesNotContainNull();
    }
}
