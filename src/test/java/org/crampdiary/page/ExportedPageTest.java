package org.crampdiary.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.crampdiary.exchange.fhir.Figure;
import org.crampdiary.model.Change;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampFields;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.NightRange;
import org.crampdiary.trends.Trends;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The figures that go out beside the page. */
final class ExportedPageTest {

    private static final LocalDate NIGHT = LocalDate.of(2026, 3, 3);

    private static Diary withACramp(@Nullable Boolean woke) {
        Cramp cramp = Cramp.inNight("1", NIGHT).set(CrampFields.WOKE, woke).build();
        return Diary.EMPTY.apply(new Change(List.of(new PutCramp(cramp))));
    }

    private static @Nullable Integer wokenNights(Diary diary) {
        return ExportedPage.told(Trends.summarise(diary, NightRange.ending(NIGHT, 90)))
                .get(Figure.WOKEN_NIGHTS);
    }

    @Test
    void whoSaidNothingOfWakingIsNotSaidToHaveSlept() {
        assertThat(wokenNights(withACramp(null))).isNull();
        assertThat(wokenNights(withACramp(false))).isZero();
        assertThat(wokenNights(withACramp(true))).isEqualTo(1);
        assertThat(wokenNights(Diary.EMPTY)).isZero();
    }
}
