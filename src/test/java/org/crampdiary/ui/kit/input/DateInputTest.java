package org.crampdiary.ui.kit.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.crampdiary.model.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateInputTest {

    private final DateInput input = new DateInput();

    @ParameterizedTest
    @CsvSource({
        "10.01.2026, 2026-01-10",
        "10/1/2026, 2026-01-10",
        "1-2-2026, 2026-02-01",
        "' 1. 2. 2026 ', 2026-02-01",
        "2026-01-10, 2026-01-10",
        "29.02.2024, 2024-02-29",
        "10 Jan 2026, 2026-01-10",
        "10 January 2026, 2026-01-10",
        "10. januar 2026, 2026-01-10",
        "1 SEPT 2026, 2026-09-01",
        "'3. maj, 2026', 2026-05-03",
        "1-may-2026, 2026-05-01",
    })
    void aDateIsUnderstood(String typed, LocalDate date) {
        input.textProperty().set(typed);
        assertThat(input.validate()).isTrue();
        assertThat(input.value()).isEqualTo(date);
        assertThat(input.errorProperty().get()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "32.1.2026",
                "29.02.2026",
                "31.12.1899",
                "1.1.2200",
                "0001-01-01",
                "2026",
                "1.2",
                "10.13.2026",
                "1.2.26",
                "10 Jam 2026",
                "Jan 2026",
                "Jan 10 2026",
                "31 Feb 2026",
                "10 Ja 2026",
                "10 Januaries 2026"
            })
    void anythingElseIsMarked(String typed) {
        input.textProperty().set(typed);
        assertThat(input.validate()).isFalse();
        assertThat(input.value()).isNull();
        assertThat(input.errorProperty().get()).isEqualTo(Phrase.of("field.date"));
    }

    @Test
    void emptyIsUnknown() {
        input.textProperty().set("  ");
        assertThat(input.validate()).isTrue();
        assertThat(input.value()).isNull();
    }

    @Test
    void writingOnTakesTheMarkAway() {
        input.textProperty().set("x");
        input.validate();
        input.textProperty().set("1.");
        assertThat(input.errorProperty().get()).isNull();
    }

    @Test
    void whatIsShownIsUnderstoodAgain() {
        LocalDate date = LocalDate.of(2026, 12, 1);
        input.set(date);
        assertThat(input.value()).isEqualTo(date);
        input.set(null);
        assertThat(input.textProperty().get()).isEmpty();
    }
}
