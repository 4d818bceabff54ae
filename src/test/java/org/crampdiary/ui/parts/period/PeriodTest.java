package org.crampdiary.ui.parts.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.crampdiary.model.Change;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.Edit.PutProfile;
import org.crampdiary.model.Edit.PutVisit;
import org.crampdiary.model.Medicine;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightBuilder;
import org.crampdiary.model.NightRange;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Profile;
import org.crampdiary.model.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PeriodTest {

    private final ObjectProperty<Diary> diary = new SimpleObjectProperty<>(Diary.EMPTY);

    private static final LocalDate TONIGHT = LocalDate.of(2026, 3, 3);

    private static Diary visits(LocalDate... days) {
        Diary diary = Diary.EMPTY;
        for (LocalDate day : days) {
            Visit visit = new Visit(day.toString(), day, null, null, null, null, null);
            diary = diary.apply(Change.of(new PutVisit(visit)));
        }
        return diary;
    }

    private static Diary medicines(LocalDate... starts) {
        List<Medicine> medicines =
                Arrays.stream(starts).map(day -> new Medicine("X", null, null, day, null)).toList();
        Profile profile = new Profile(null, null, null, null, null, medicines, null);
        return Diary.EMPTY.apply(Change.of(new PutProfile(profile)));
    }

    @Test
    void sinceTheVisitBeginsOnTheDayOfTheLastOneThatHasBeen() {
        LocalDate day = TONIGHT.minusDays(20);
        Diary diary = visits(TONIGHT.minusDays(90), day, TONIGHT.plusDays(1));
        assertThat(Period.SINCE_VISIT.range(diary, TONIGHT))
                .isEqualTo(new NightRange(day, TONIGHT));
    }

    @Test
    void sinceTheMedicineBeginsWithTheNewestOfKnownStart() {
        LocalDate day = TONIGHT.minusDays(40);
        assertThat(Period.SINCE_MEDICINE.range(medicines(day.minusDays(5), day, null), TONIGHT))
                .isEqualTo(new NightRange(day, TONIGHT));
        assertThat(Period.SINCE_MEDICINE.range(medicines((LocalDate) null), TONIGHT)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "SINCE_VISIT, trends.range.no-visit",
        "SINCE_MEDICINE, trends.range.no-medicine",
    })
    void withoutAnyThePersonIsToldWhatToDo(Period period, String key) {
        PeriodChoice choice = choice();
        choice.choose(period);
        assertThat(choice.errorProperty().get()).isNull();
        assertThat(choice.resolve()).isNull();
        assertThat(choice.errorProperty().get()).isEqualTo(Phrase.of(key));
        choice.choose(Period.CUSTOM);
        assertThat(choice.resolve()).isEqualTo(new NightRange(TONIGHT, TONIGHT));
        assertThat(choice.errorProperty().get()).isNull();
    }

    @Test
    void anotherMedicineCanBeChosen() {
        LocalDate newest = TONIGHT.minusDays(10);
        LocalDate older = TONIGHT.minusDays(60);
        diary.set(medicines(older, newest, TONIGHT.plusDays(3), null));
        PeriodChoice choice = choice();
        AtomicInteger told = new AtomicInteger();
        choice.onOtherNights(told::incrementAndGet);
        choice.choose(Period.SINCE_MEDICINE);
        assertThat(choice.medicinesProperty().get()).isEmpty();
        assertThat(choice.resolve()).isEqualTo(new NightRange(newest, TONIGHT));
        assertThat(choice.medicinesProperty().get())
                .extracting(Medicine::start)
                .containsExactly(newest, older);
        choice.medicineProperty().set(choice.medicinesProperty().get().getLast());
        assertThat(told).hasValue(2);
        assertThat(choice.resolve()).isEqualTo(new NightRange(older, TONIGHT));
        diary.set(medicines(newest));
        assertThat(choice.resolve()).isEqualTo(new NightRange(newest, TONIGHT));
        choice.choose(Period.YEAR);
        choice.medicineProperty().set(null);
        choice.fromProperty().set(older);
        assertThat(told).hasValue(3);
        choice.choose(Period.CUSTOM);
        choice.fromProperty().set(newest);
        assertThat(told).hasValue(5);
    }

    @Test
    void datesOfOnesOwnAreFilledBeforeTheyAreAskedFor() {
        PeriodChoice choice = choice();
        AtomicInteger told = new AtomicInteger();
        choice.onOtherNights(told::incrementAndGet);
        choice.choose(Period.CUSTOM);
        assertThat(told).hasValue(1);
        assertThat(choice.resolve()).isEqualTo(NightRange.ending(TONIGHT, 90));
        choice.fromProperty().set(LocalDate.of(26, 1, 1));
        assertThat(told).hasValue(2);
        assertThat(choice.resolve()).isNull();
    }

    /** From the first night of the diary on: nights before it was begun are not missing. */
    @ParameterizedTest
    @CsvSource({
        "FORTNIGHT, 0, 1",
        "FORTNIGHT, 12, 13",
        "FORTNIGHT, 13, 14",
        "FORTNIGHT, 14, 14",
        "FOUR_WEEKS, 14, 15",
        "NINETY_DAYS, 30, 31",
        "YEAR, 364, 365",
        "YEAR, 400, 365",
    })
    void aUsualPeriodBeginsNoEarlierThanTheDiary(Period period, int begunAgo, int nights) {
        Diary begun =
                Diary.EMPTY.apply(Change.of(new PutNight(fluid(TONIGHT.minusDays(begunAgo)))));
        assertThat(period.range(begun, TONIGHT)).isEqualTo(NightRange.ending(TONIGHT, nights));
    }

    @Test
    void anEmptyDiaryHasTheUsualPeriods() {
        assertThat(Period.FORTNIGHT.range(Diary.EMPTY, TONIGHT))
                .isEqualTo(NightRange.ending(TONIGHT, 14));
    }

    @Test
    void allBeginsWithTheFirstNightOfWhichAnythingIsEntered() {
        LocalDate first = TONIGHT.minusDays(50);
        assertThat(all(Night.empty(LocalDate.of(1996, 1, 1)), fluid(first)))
                .isEqualTo(new NightRange(first, TONIGHT));
        Night saved =
                new NightBuilder(LocalDate.of(1996, 1, 1))
                        .note(" ")
                        .updatedAt(Instant.parse("2026-03-04T08:00:00Z"))
                        .build();
        assertThat(all(saved, fluid(first))).isEqualTo(new NightRange(first, TONIGHT));
        assertThat(all(saved)).isEqualTo(new NightRange(TONIGHT, TONIGHT));
        Night noted = new NightBuilder(TONIGHT.minusDays(70)).note("rain").build();
        assertThat(all(saved, noted, fluid(first)))
                .isEqualTo(new NightRange(noted.night(), TONIGHT));
    }

    @Test
    void anEmptiedRecordOfANightWithACrampIsNoGap() {
        LocalDate first = TONIGHT.minusDays(50);
        Diary diary =
                nights(Night.empty(first), fluid(TONIGHT.minusDays(2)))
                        .apply(Change.of(new PutCramp(CrampBuilder.inNight("a", first).build())));
        assertThat(Period.ALL.range(diary, TONIGHT)).isEqualTo(new NightRange(first, TONIGHT));
    }

    private static Night fluid(LocalDate night) {
        return new NightBuilder(night).fluidMl(1500.0).build();
    }

    private static Diary nights(Night... records) {
        Diary diary = Diary.EMPTY;
        for (Night record : records) {
            diary = diary.apply(Change.of(new PutNight(record)));
        }
        return diary;
    }

    private static NightRange all(Night... records) {
        return Period.ALL.range(nights(records), TONIGHT);
    }

    private PeriodChoice choice() {
        Instant evening = TONIGHT.atTime(22, 0).toInstant(ZoneOffset.UTC);
        return new PeriodChoice(diary, Clock.fixed(evening, ZoneOffset.UTC));
    }
}
