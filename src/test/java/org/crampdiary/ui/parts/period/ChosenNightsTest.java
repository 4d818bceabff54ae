package org.crampdiary.ui.parts.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.crampdiary.model.NightRange;
import org.crampdiary.model.Phrase;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ChosenNightsTest {

    private static final LocalDate TONIGHT = LocalDate.of(2026, 3, 3);

    @ParameterizedTest
    @CsvSource({
        "2026-03-03, 2026-03-03",
        "1900-01-01, 1900-01-01",
        "1900-01-01, 2026-03-03",
    })
    void nightsThatHaveBeenAreAPeriod(LocalDate first, LocalDate last) {
        assertThat(ChosenNights.between(first, last, TONIGHT))
                .isEqualTo(ChosenNights.of(new NightRange(first, last)));
    }

    @ParameterizedTest
    @CsvSource({
        ", 2026-03-03, trends.range.incomplete",
        "2026-03-03, , trends.range.incomplete",
        "2026-03-03, 2026-03-02, trends.range.reversed",
        "1899-12-31, 2026-03-03, trends.range.too-early",
        "0026-01-01, 2026-03-03, trends.range.too-early",
        "2026-03-03, 2026-03-04, trends.range.future",
        "2026-03-04, 2026-03-05, trends.range.future",
    })
    void otherDatesAreRefusedWithAReason(LocalDate first, LocalDate last, String key) {
        ChosenNights chosen = ChosenNights.between(first, last, TONIGHT);
        assertThat(chosen.range()).isNull();
        assertThat(chosen.error()).isNotNull();
        assertThat(chosen.error().key()).isEqualTo(key);
    }

    @Test
    void theReasonNamesTheFirstPossibleNight() {
        Phrase why = ChosenNights.between(LocalDate.of(26, 1, 1), TONIGHT, TONIGHT).error();
        assertThat(why).isNotNull();
        assertThat(new Messages(Language.ENGLISH).text(why))
                .isEqualTo(
                        "The first night is too far back. Choose 1 January 1900 or a later one.");
        assertThat(new Messages(Language.DANISH).text(why))
                .isEqualTo(
                        "Den første nat ligger for langt tilbage. Vælg 1. januar 1900 eller en"
                                + " senere.");
    }

    @Test
    void thereIsEitherAPeriodOrAReason() {
        NightRange night = new NightRange(TONIGHT, TONIGHT);
        assertThatIllegalArgumentException().isThrownBy(() -> new ChosenNights(null, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChosenNights(night, Phrase.of("trends.range.incomplete")));
    }
}
