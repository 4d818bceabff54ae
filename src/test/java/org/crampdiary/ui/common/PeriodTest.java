package org.crampdiary.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.crampdiary.model.Change;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit.PutProfile;
import org.crampdiary.model.Edit.PutVisit;
import org.crampdiary.model.Medicine;
import org.crampdiary.model.NightRange;
import org.crampdiary.model.Profile;
import org.crampdiary.model.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PeriodTest {

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
                Arrays.stream(starts).map(day -> new Medicine("X", null, day, null)).toList();
        Profile profile = new Profile(null, null, null, null, null, medicines);
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
        PeriodChoice choice = new PeriodChoice();
        choice.choose(period, Diary.EMPTY, TONIGHT);
        assertThat(choice.range(Diary.EMPTY, TONIGHT)).isEmpty();
        assertThat(choice.errorProperty().get()).isNotNull();
        assertThat(choice.errorProperty().get().key()).isEqualTo(key);
        choice.choose(Period.CUSTOM, Diary.EMPTY, TONIGHT);
        assertThat(choice.range(Diary.EMPTY, TONIGHT)).contains(new NightRange(TONIGHT, TONIGHT));
        assertThat(choice.errorProperty().get()).isNull();
    }

    @Test
    void anotherMedicineCanBeChosen() {
        LocalDate newest = TONIGHT.minusDays(10);
        LocalDate older = TONIGHT.minusDays(60);
        Diary diary = medicines(older, newest, TONIGHT.plusDays(3), null);
        PeriodChoice choice = new PeriodChoice();
        AtomicInteger told = new AtomicInteger();
        choice.onOtherNights(told::incrementAndGet);
        choice.choose(Period.SINCE_MEDICINE, diary, TONIGHT);
        assertThat(choice.range(diary, TONIGHT)).contains(new NightRange(newest, TONIGHT));
        assertThat(choice.medicinesProperty().get())
                .extracting(Medicine::start)
                .containsExactly(newest, older);
        choice.medicineProperty().set(choice.medicinesProperty().get().getLast());
        assertThat(told).hasValue(1);
        assertThat(choice.range(diary, TONIGHT)).contains(new NightRange(older, TONIGHT));
        Diary without = medicines(newest);
        assertThat(choice.range(without, TONIGHT)).contains(new NightRange(newest, TONIGHT));
        choice.choose(Period.YEAR, diary, TONIGHT);
        choice.medicineProperty().set(null);
        choice.fromProperty().set(older);
        assertThat(told).hasValue(1);
        choice.choose(Period.CUSTOM, diary, TONIGHT);
        choice.fromProperty().set(newest);
        assertThat(told).hasValueGreaterThan(1);
    }
}
