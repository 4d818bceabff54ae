package org.crampdiary.ui.parts.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.crampdiary.model.NightRange;
import org.crampdiary.model.Phrase;
import org.crampdiary.report.Compared;
import org.junit.jupiter.api.Test;

final class ComparedChoiceTest {

    private static final NightRange FEBRUARY =
            new NightRange(LocalDate.of(2028, 2, 2), LocalDate.of(2028, 2, 29));
    private static final LocalDate TONIGHT = LocalDate.of(2028, 3, 31);

    private final ComparedChoice choice = new ComparedChoice();
    private final AtomicInteger told = new AtomicInteger();

    private NightRange range() {
        return choice.range(FEBRUARY, TONIGHT).range();
    }

    private void assertError(String key) {
        assertThat(range()).isNull();
        assertThat(choice.range(FEBRUARY, TONIGHT).error()).extracting(Phrase::key).isEqualTo(key);
        choice.tell(FEBRUARY, TONIGHT);
        assertThat(choice.errorProperty().get()).extracting(Phrase::key).isEqualTo(key);
    }

    private void chooseDates() {
        choice.tell(FEBRUARY, TONIGHT);
        choice.choose(Compared.CHOSEN);
    }

    @Test
    void theNightsBeforeAreAsMany() {
        assertThat(range())
                .isEqualTo(new NightRange(LocalDate.of(2028, 1, 5), LocalDate.of(2028, 2, 1)));
    }

    @Test
    void aYearEarlierAreTheSameDays() {
        choice.choose(Compared.YEAR_EARLIER);
        assertThat(range())
                .isEqualTo(new NightRange(LocalDate.of(2027, 2, 2), LocalDate.of(2027, 2, 28)));
        NightRange twoYears = NightRange.ending(FEBRUARY.to(), 730);
        assertThat(choice.range(twoYears, TONIGHT).error())
                .isEqualTo(Phrase.of("compared-with.overlap"));
    }

    @Test
    void chosenDatesBeginWithTheNightsBefore() {
        chooseDates();
        assertThat(range()).isEqualTo(FEBRUARY.previous());
        choice.toProperty().set(LocalDate.of(2028, 1, 4));
        assertError("trends.range.reversed");
        choice.fromProperty().set(null);
        assertError("trends.range.incomplete");
        choice.fromProperty().set(LocalDate.of(2028, 1, 4));
        assertThat(range()).isNotNull();
        choice.tell(FEBRUARY, TONIGHT);
        assertThat(choice.errorProperty().get()).isNull();
        choice.toProperty().set(FEBRUARY.from());
        assertError("compared-with.overlap");
        choice.fromProperty().set(FEBRUARY.to());
        choice.toProperty().set(FEBRUARY.to().plusDays(9));
        assertError("compared-with.overlap");
    }

    @Test
    void nightsTooFarBackOrStillToComeAreRefused() {
        chooseDates();
        choice.fromProperty().set(LocalDate.of(1899, 12, 31));
        assertError("trends.range.too-early");
        choice.fromProperty().set(LocalDate.of(1900, 1, 1));
        assertThat(range()).isNotNull();
        choice.fromProperty().set(TONIGHT);
        choice.toProperty().set(TONIGHT);
        assertThat(range()).isNotNull();
        choice.toProperty().set(TONIGHT.plusDays(1));
        assertError("trends.range.future");
    }

    @Test
    void askingChangesNothing() {
        choice.onOtherNights(told::incrementAndGet);
        choice.choose(Compared.CHOSEN);
        told.set(0);
        assertError("trends.range.incomplete");
        choice.tell(FEBRUARY.previous(), TONIGHT);
        assertThat(told).hasValue(0);
        assertThat(choice.fromProperty().get()).isNull();
        assertThat(choice.toProperty().get()).isNull();
    }

    @Test
    void oneChoiceIsToldOnce() {
        choice.onOtherNights(told::incrementAndGet);
        chooseDates();
        assertThat(told).hasValue(1);
        choice.choose(Compared.CHOSEN);
        assertThat(told).hasValue(1);
        choice.fromProperty().set(FEBRUARY.previous().from().minusDays(1));
        assertThat(told).hasValue(2);
        choice.choose(Compared.BEFORE);
        assertThat(told).hasValue(3);
        choice.fromProperty().set(FEBRUARY.previous().from());
        assertThat(told).hasValue(3);
        choice.choose(Compared.CHOSEN);
        assertThat(range()).isEqualTo(FEBRUARY.previous());
    }
}
