package org.crampdiary.summary.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.crampdiary.summary.Paper;
import org.crampdiary.summary.pdf.BlankPdf;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class PrintDocumentTest {

    @ParameterizedTest
    @EnumSource
    void aSheetThatLiesHasItsPaperToo(Paper paper) {
        byte[] pdf = new BlankPdf(new Messages(Language.ENGLISH)).of(_ -> true, paper);
        PrintDocument document = PrintDocument.of(pdf);
        assertThat(document.paper()).isEqualTo(paper);
        assertThat(document.pages()).isEqualTo(1);
        assertThat(document.pdf()).isEqualTo(pdf);
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1", "100, 1, 1", "1, 0, 1", "1, 2, 1"})
    void anOrderHasCopiesAndPagesInTheirOrder(int copies, int from, int to) {
        assertThatThrownBy(() -> new PrintOrder("Kitchen", copies, from, to, Paper.A4))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void pagesAreCounted() {
        assertThat(new PrintOrder("Kitchen", 99, 2, 4, Paper.A4).pages()).isEqualTo(3);
    }
}
