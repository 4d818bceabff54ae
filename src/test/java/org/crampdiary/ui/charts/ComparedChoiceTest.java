package org.crampdiary.ui.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.crampdiary.model.NightRange;
import org.crampdiary.model.Phrase;
import org.junit.jupiter.api.Test;

final class ComparedChoiceTest {

    private static final NightRange FEBRUARY =
            new NightRange(LocalDate.of(2028, 2, 2), LocalDate.of(2028, 2, 29));

    private final ComparedChoice choice = new ComparedChoice();

    private void assertError(String key) {
        assertThat(choice.range(FEBRUARY)).isEmpty();
        assertThat(choice.errorProperty().get()).extracting(Phrase::key).isEqualTo(key);
    }

    @Test
    void theNightsBeforeAreAsMany() {
        assertThat(choice.range(FEBRUARY))
                .contains(new NightRange(LocalDate.of(2028, 1, 5), LocalDate.of(2028, 2, 1)));
    }

    @Test
    void aYearEarlierAreTheSameDays() {
        choice.withProperty().set(Compared.YEAR_EARLIER);
        assertThat(choice.range(FEBRUARY))
                .contains(new NightRange(LocalDate.of(2027, 2, 2), LocalDate.of(2027, 2, 28)));
        NightRange twoYears = NightRange.ending(FEBRUARY.to(), 730);
        assertThat(choice.range(twoYears)).isEmpty();
        assertThat(choice.errorProperty().get()).isEqualTo(Phrase.of("compared-with.overlap"));
    }

    @Test
    void chosenDatesBeginWithTheNightsBefore() {
        choice.withProperty().set(Compared.CHOSEN);
        assertThat(choice.range(FEBRUARY)).contains(FEBRUARY.previous());
        choice.toProperty().set(LocalDate.of(2028, 1, 4));
        assertError("trends.range.reversed");
        choice.fromProperty().set(null);
        assertError("trends.range.incomplete");
        choice.fromProperty().set(LocalDate.of(2028, 1, 4));
        assertThat(choice.range(FEBRUARY)).isPresent();
        assertThat(choice.errorProperty().get()).isNull();
        choice.toProperty().set(FEBRUARY.from());
        assertError("compared-with.overlap");
        choice.fromProperty().set(FEBRUARY.to());
        choice.toProperty().set(FEBRUARY.to().plusDays(9));
        assertError("compared-with.overlap");
    }
}
