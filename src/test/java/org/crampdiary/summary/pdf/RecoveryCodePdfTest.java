package org.crampdiary.summary.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
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
        }
        assertThat(SummaryPdfTest.validated(pdf).getTestAssertions()).isEmpty();
        SummaryPictureTest.keep("recovery-code-" + paper.code(), pdf, language);
    }
}
