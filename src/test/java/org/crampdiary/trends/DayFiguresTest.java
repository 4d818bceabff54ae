package org.crampdiary.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.crampdiary.model.Change;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit;
import org.crampdiary.model.NightBuilder;
import org.crampdiary.model.NightRange;
import org.crampdiary.model.Prevention;
import org.crampdiary.trends.DayFigures.Middle;
import org.crampdiary.trends.DayFigures.Share;
import org.crampdiary.trends.DayFigures.Taken;
import org.junit.jupiter.api.Test;

class DayFiguresTest {

    private static final LocalDate LAST = LocalDate.of(2026, 3, 3);

    private static NightBuilder night(int ago) {
        return new NightBuilder(LAST.minusDays(ago));
    }

    private static DayFigures of(Edit... edits) {
        return DayFigures.of(Diary.EMPTY.apply(Change.of(edits)), NightRange.ending(LAST, 14));
    }

    private static Edit put(NightBuilder night) {
        return new Edit.PutNight(night.build());
    }

    @Test
    void whatNobodyAnsweredIsNeitherNoneNorZero() {
        assertThat(of(put(night(1))))
                .isEqualTo(
                        new DayFigures(
                                null, null, null, null, null, null, null, null, List.of(), 0));
    }

    @Test
    void answersAreCountedAmongThoseWhoAnswered() {
        DayFigures days =
                of(
                        put(night(0).tiredByDay(true).interference(2).alcoholUnits(0.0)),
                        put(night(1).tiredByDay(false).interference(1).alcoholUnits(0.5)),
                        put(night(2).tiredByDay(true)),
                        put(night(20).tiredByDay(true)));
        assertThat(days.tired()).isEqualTo(new Share(2, 3));
        assertThat(days.hindered()).isEqualTo(new Share(1, 2));
        assertThat(days.alcohol()).isEqualTo(new Share(1, 2));
    }

    @Test
    void valuesHaveTheirMiddleAndTheirMost() {
        DayFigures days =
                of(
                        put(night(0).sleepDisturbance(2).fluidMl(900.0)),
                        put(night(1).sleepDisturbance(6).fluidMl(1500.0)),
                        put(night(2).sleepDisturbance(3)),
                        new Edit.PutCramp(
                                CrampBuilder.inNight("a", LAST)
                                        .sorenessHours(4.0)
                                        .minutesToResleep(20.0)
                                        .build()),
                        new Edit.PutCramp(CrampBuilder.inNight("b", LAST).woke(false).build()),
                        new Edit.PutCramp(CrampBuilder.inNight("c", LAST).woke(true).build()),
                        new Edit.PutCramp(
                                CrampBuilder.inNight("d", LAST.minusDays(1)).woke(false).build()));
        assertThat(days.woken()).isEqualTo(new Share(1, 2));
        assertThat(days.disturbance()).isEqualTo(new Middle(3, 6, 3));
        assertThat(days.fluidMl()).isEqualTo(new Middle(1200, 1500, 2));
        assertThat(days.sorenessHours()).isEqualTo(new Middle(4, 4, 1));
        assertThat(days.minutesToResleep()).isEqualTo(new Middle(20, 20, 1));
    }

    @Test
    void measuresStandMostFirstAndNoneIsAnAnswer() {
        DayFigures days =
                of(
                        put(night(0).prevention(List.of(Prevention.STRETCHING))),
                        put(
                                night(1).prevention(
                                                List.of(
                                                        Prevention.HYDRATION,
                                                        Prevention.STRETCHING))),
                        put(night(2).prevention(List.of())));
        assertThat(days.prevention())
                .containsExactly(
                        new Taken(Prevention.STRETCHING, 2), new Taken(Prevention.HYDRATION, 1));
        assertThat(days.preventionDays()).isEqualTo(3);
    }
}
