package org.crampdiary.ui.parts.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crampdiary.summary.Paper;
import org.crampdiary.summary.print.PrintDocument;
import org.crampdiary.summary.print.PrintOrder;
import org.crampdiary.summary.print.Printer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PrintChoicesTest {

    private static final PrintDocument LETTERS = new PrintDocument(new byte[0], 3, Paper.LETTER);

    private static Printer printer(String name, boolean usual) {
        return new Printer(name, usual, Printer.State.READY);
    }

    private static PrintChoices after(String before, boolean usual) {
        return new PrintChoices(
                LETTERS,
                List.of(
                        printer("Cellar", false),
                        printer("Office", usual),
                        printer("Attic", false)),
                before);
    }

    @ParameterizedTest
    @CsvSource({
        "Attic, true, Attic",
        "Attic, false, Attic",
        "Gone, true, Office",
        "'', true, Office"
    })
    void thePrinterOfTheLastTimeIsChosenElseTheUsualOne(
            String before, boolean usual, String chosen) {
        assertThat(after(before, usual).order().printer()).isEqualTo(chosen);
    }

    @Test
    void atFirstAllIsPrintedOnceOnTheDocumentsPaper() {
        assertThat(after("Attic", true).order())
                .isEqualTo(new PrintOrder("Attic", 1, 1, 3, Paper.LETTER));
    }

    @Test
    void theFirstPageTakesTheLastAlongAndTheOtherWayRound() {
        PrintChoices choices = after("Attic", true);
        choices.toProperty().set(1);
        choices.fromProperty().set(2);
        assertThat(choices.order().to()).isEqualTo(2);
        choices.toProperty().set(1);
        assertThat(choices.order().from()).isEqualTo(1);
    }
}
