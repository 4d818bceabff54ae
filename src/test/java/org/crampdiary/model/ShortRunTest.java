package org.crampdiary.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Edit.PutPause;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ShortRunTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 4);
    private static final ShortRun RUN = new ShortRun(FIRST);

    private static Diary begun() {
        return Diary.EMPTY.apply(RUN.begun(Diary.EMPTY));
    }

    /** Nights later than the first; a pause from and to so many nights later. */
    @ParameterizedTest
    @CsvSource({
        "-1, , , 14, ",
        "0, , , 14, ",
        "1, , , 13, 0",
        "13, , , 1, 12",
        "14, , , 0, 13",
        "40, , , 0, 13",
        "14, 3, 5, 3, 13",
        "17, 3, 5, 0, 16",
        "17, 12, 16, 2, 11",
        "300, 5, , 9, 4"
    })
    void theNightsOfAPauseAreNotCounted(
            int later,
            @Nullable Integer from,
            @Nullable Integer to,
            int left,
            @Nullable Integer last) {
        Diary diary = begun();
        if (from != null) {
            LocalDate end = to == null ? null : FIRST.plusDays(to);
            diary =
                    diary.apply(
                            Change.of(
                                    new PutPause(new Pause("p", FIRST.plusDays(from), end, null))));
        }
        LocalDate toCome = FIRST.plusDays(later);
        assertThat(RUN.left(diary, toCome)).isEqualTo(left);
        NightRange nights = RUN.nights(diary, toCome);
        assertThat(nights == null ? null : nights.to())
                .isEqualTo(last == null ? null : lastOf(diary, last));
    }

    /** The last of them is one of which the diary was not paused. */
    private static LocalDate lastOf(Diary diary, int last) {
        LocalDate night = FIRST.plusDays(last);
        assertThat(diary.isPaused(night)).isFalse();
        return night;
    }

    @Test
    void anotherOneTakesItsPlaceAndForEverEndsIt() {
        Diary diary = begun();
        ShortRun second = new ShortRun(FIRST.plusDays(14));
        Diary again = diary.apply(second.begun(diary));
        assertThat(ShortRun.of(again)).isEqualTo(second);
        Change forEver = ShortRun.forEver(again);
        Diary ended = again.apply(forEver);
        assertThat(ShortRun.of(ended)).isNull();
        assertThat(ShortRun.offered(ended, FIRST)).isFalse();
        assertThat(ended.apply(forEver.inverse(again, Instant.EPOCH))).isEqualTo(again);
        assertThat(ShortRun.of(ended.apply(RUN.begun(ended)))).isEqualTo(RUN);
    }

    @ParameterizedTest
    @CsvSource({", true", "0, true", "14, true", "15, false", "400, false"})
    void itIsOfferedInTheFirstWeeks(@Nullable Integer ago, boolean offered) {
        Diary diary = Diary.EMPTY;
        if (ago != null) {
            LocalDate night = FIRST.minusDays(ago);
            diary = diary.apply(Change.of(new PutCramp(CrampBuilder.inNight("a", night).build())));
        }
        assertThat(ShortRun.offered(diary, FIRST)).isEqualTo(offered);
        assertThat(ShortRun.offered(diary.apply(RUN.begun(diary)), FIRST)).isFalse();
    }
}
