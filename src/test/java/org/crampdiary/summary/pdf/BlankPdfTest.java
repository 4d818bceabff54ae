package org.crampdiary.summary.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.crampdiary.model.EntryField;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightFields;
import org.crampdiary.summary.Paper;
import org.crampdiary.summary.PaperColumn;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;

class BlankPdfTest {

    @BeforeAll
    static void validator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    /** Of what is recorded at first, and of all there is: one sheet, nothing cut, tagged. */
    @ParameterizedTest
    @CsvSource({
        "ENGLISH, A4, false",
        "DANISH, A4, false",
        "ENGLISH, LETTER, true",
        "DANISH, LETTER, true",
        "DANISH, A4, true"
    })
    void theSheetHasTheColumnsInTheirOrder(Language language, Paper paper, boolean all)
            throws Exception {
        Messages messages = new Messages(language);
        List<EntryField<Night, ?>> recorded = all ? NightFields.ofTheDay() : NightFields.usual();
        byte[] pdf = new BlankPdf(messages).of(recorded::contains, paper);
        PrintedText printed = PrintedText.of(pdf);
        assertThat(printed.dense()).doesNotContain("{");
        assertThat(printed.pages()).isOne();
        assertThat(printed.faults()).isEmpty();
        List<String> headings =
                PaperColumn.ALL.stream()
                        .filter(column -> column.neededBy(recorded::contains))
                        .map(column -> column.heading(messages))
                        .toList();
        assertThat(printed.dense())
                .contains(
                        PrintedText.dense(
                                messages.text("blank.night") + String.join("", headings)));
        assertThat(words(pdf)).containsAll(words(String.join(" ", headings)));
        assertThat(SummaryPdfTest.validated(pdf).getTestAssertions()).isEmpty();
        SummaryPictureTest.keep("blank-" + paper.code() + (all ? "-all-" : "-"), pdf, language);
    }

    /** So that a word which was broken, for want of room or behind its dash, is none of them. */
    private static List<String> words(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return words(new PDFTextStripper().getText(document));
        }
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }
}
