package org.crampdiary.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.crampdiary.model.Change;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightBuilder;
import org.crampdiary.model.NightRange;
import org.crampdiary.model.NightStatus;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.crampdiary.trends.TrendSummary;
import org.crampdiary.trends.Trends;
import org.junit.jupiter.api.Test;

final class HourFindingsTest {

    private static final Messages ENGLISH = new Messages(Language.ENGLISH);

    private static TrendSummary summary(int untimed, int... hours) {
        List<Integer> counts = new ArrayList<>(Collections.nCopies(24, 0));
        for (int hour : hours) {
            counts.set(hour, counts.get(hour) + 1);
        }
        return Summaries.hours(hours.length + untimed, counts);
    }

    @Test
    void theTitleSaysTheThreeHoursWithMost() {
        assertThat(HourFindings.of(summary(0, 22, 2, 3, 4, 4), ENGLISH).finding())
                .isEqualTo("4 of 5 cramps began between 02:00 and 05:00");
        assertThat(HourFindings.of(summary(0, 23, 0, 1), ENGLISH).finding())
                .isEqualTo("3 of 3 cramps began between 23:00 and 02:00");
    }

    @Test
    void theBarsGoFromNoonToNoon() {
        List<Bars.Bar> bars =
                ((Bars) HourFindings.of(summary(0, 12, 0, 11, 11), ENGLISH).drawing()).bars();
        assertThat(bars).hasSize(24);
        assertThat(bars.getFirst().words()).isEqualTo("12:00 – 13:00: 1 cramp");
        assertThat(bars.get(12).words()).isEqualTo("00:00 – 01:00: 1 cramp");
        assertThat(bars.getLast().words()).isEqualTo("11:00 – 12:00: 2 cramps");
        assertThat(bars.get(1).words()).endsWith(": no cramps");
    }

    /** Of a night of which only is known that there were cramps, no cramp has been entered. */
    @Test
    void nightsWithoutDetailsAreNoCrampsWithoutATime() {
        LocalDate night = LocalDate.of(2026, 3, 3);
        Night said = NightBuilder.of(Night.empty(night)).status(NightStatus.CRAMPS).build();
        Diary diary =
                Diary.EMPTY.apply(
                        Change.of(
                                new PutNight(said),
                                new PutCramp(
                                        CrampBuilder.inNight("a", night.minusDays(1)).build())));
        TrendSummary summary = Trends.summarise(diary, NightRange.ending(night, 14));
        assertThat(HourFindings.of(summary, ENGLISH).notes())
                .containsExactly("1 more cramp has no start time.");
        assertThat(SiteFindings.of(summary, ENGLISH).notes()).isEmpty();
    }

    @Test
    void crampsWithoutATimeAreCounted() {
        assertThat(HourFindings.of(summary(2, 3), ENGLISH).notes())
                .containsExactly("2 more cramps have no start time.");
        assertThat(HourFindings.of(summary(0, 3), ENGLISH).notes()).isEmpty();
        assertThat(HourFindings.of(summary(0, 3), ENGLISH).legend().entries())
                .containsExactly(new Legend.Entry(Legend.Symbol.NOTHING, "no cramps"));
    }

    @Test
    void withoutAnyTimeNoHourIsNamed() {
        Findings findings = HourFindings.of(summary(3), ENGLISH);
        assertThat(findings.finding()).isEqualTo("no cramp with a start time");
        assertThat(findings.table().rows()).isEmpty();
        assertThat(HourFindings.of(summary(3), ENGLISH).drawing()).isEqualTo(Bars.NONE);
    }
}
