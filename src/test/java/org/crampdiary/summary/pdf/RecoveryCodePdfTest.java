package org.crampdiary.summary.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.crampdiary.summary.Paper;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;

/** The page with a recovery code: one sheet, every group of it, nothing cut, tagged. */
class RecoveryCodePdfTest {

    private static final int DPI = 288;

    /** Longer than any letter, in pixels. */
    private static final int LINE = 300;

    @BeforeAll
    static void validator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, A4", "DANISH, LETTER"})
    void thePageHasTheCodeAndWhatItOpens(Language language, Paper paper) throws Exception {
        List<String> groups =
                List.of("WWWW", "0F1G", "7KMQ", "A2B3", "MMMM", "8XYZ", "11QQ", "V4T5", "9NPR");
        Messages messages = new Messages(language);
        byte[] pdf =
                new RecoveryCodePdf(messages)
                        .of(groups, LocalDate.of(2026, 3, 4), "Ann & <Bo>.cramps", paper);
        PrintedText printed = PrintedText.of(pdf);
        assertThat(printed.pages()).isOne();
        assertThat(printed.faults()).isEmpty();
        assertThat(printed.dense())
                .contains(PrintedText.dense(String.join("", groups)))
                .contains(PrintedText.dense("Ann & <Bo>.cramps"))
                .contains(PrintedText.dense(messages.formats().date(LocalDate.of(2026, 3, 4))));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document).split("\\s+"))
                    .as("none is broken in two")
                    .containsSubsequence(groups);
            assertThat(standing(new PDFRenderer(document).renderImageWithDPI(0, DPI)))
                    .as("lines left and right of the code")
                    .hasSize(2)
                    .allSatisfy(thick -> assertThat(thick).isBetween(3, 5));
        }
        assertThat(SummaryPdfTest.validated(pdf).getTestAssertions()).isEmpty();
        SummaryPictureTest.keep("recovery-code-" + paper.code(), pdf, language);
    }

    /** How thick each line from top to bottom is, in pixels. */
    private static List<Integer> standing(BufferedImage page) {
        List<Integer> lines = new ArrayList<>();
        int thick = 0;
        for (int x = 0; x < page.getWidth(); x++) {
            if (longest(page, x) > LINE) {
                thick++;
            } else if (thick > 0) {
                lines.add(thick);
                thick = 0;
            }
        }
        return lines;
    }

    /** The most dark pixels one below the other. */
    private static int longest(BufferedImage page, int x) {
        int longest = 0;
        int dark = 0;
        for (int y = 0; y < page.getHeight(); y++) {
            dark = (page.getRGB(x, y) & 0xff) < 0xa0 ? dark + 1 : 0;
            longest = Math.max(longest, dark);
        }
        return longest;
    }
}
