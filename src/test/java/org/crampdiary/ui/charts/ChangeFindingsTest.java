package org.crampdiary.ui.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.crampdiary.model.Change;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightRange;
import org.crampdiary.model.NightStatus;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.crampdiary.trends.TrendSummary;
import org.crampdiary.trends.Trends;
import org.crampdiary.ui.controls.Bars;
import org.junit.jupiter.api.Test;

final class ChangeFindingsTest {

    private static final Messages ENGLISH = new Messages(Language.ENGLISH);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 3);

    /** Every night recorded, with a cramp where {@code cramp} says so; 0 is the last night. */
    private static Diary diary(int nights, IntPredicate cramp) {
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < nights; i++) {
            NightStatus status = cramp.test(i) ? NightStatus.CRAMPS : NightStatus.NONE;
            edits.add(
                    new PutNight(
                            Night.empty(LAST.minusDays(i)).toBuilder().status(status).build()));
        }
        return Diary.EMPTY.apply(new Change(edits));
    }

    private static ChartReport report(int nights, IntPredicate cramp) {
        Diary diary = diary(nights, cramp);
        TrendSummary summary = Trends.summarise(diary, NightRange.ending(LAST, nights));
        return ChartReport.of(diary, summary, ENGLISH);
    }

    @Test
    void aDifferenceIsCalledClearOnlyWhenItsIntervalLeavesOutZero() {
        assertThat(report(56, _ -> false).change().sentences().getFirst())
                .isEqualTo(
                        "0 cramp nights of 28 recorded in the four weeks to 3 March, 0 of 28 in"
                                + " the four before: not clearly different.");
        assertThat(report(56, i -> i < 20).change().finding()).isEqualTo("clearly more");
        assertThat(report(56, i -> i > 30).change().finding()).isEqualTo("clearly fewer");
        assertThat(report(56, i -> i % 3 == 0).change().finding())
                .isEqualTo("not clearly different");
    }

    @Test
    void withTooFewNightsNothingIsCompared() {
        Findings findings = report(40, _ -> false).change();
        assertThat(findings.finding()).isEqualTo("not enough nights yet");
        assertThat(findings.sentences())
                .containsExactly(
                        "The four weeks to 3 March are not compared with the four before: each"
                                + " needs 20 recorded nights.",
                        "A trend of the weeks is not shown yet: it needs 8 full weeks with at"
                                + " least five recorded nights each.");
        assertThat(findings.details()).isEmpty();
        assertThat(report(40, _ -> false).trendLine()).isNull();
    }

    @Test
    void aTrendIsNamedAndDrawnThroughOnlyWhenItIsClear() {
        ChartReport rising = report(70, i -> i % 7 > i / 7);
        assertThat(rising.change().sentences().getLast())
                .isEqualTo("Over 10 weeks the cramps became clearly more.");
        assertThat(rising.trendLine()).extracting(Bars.Line::clear).isEqualTo(true);
        ChartReport falling = report(70, i -> i % 7 < i / 7 - 2);
        assertThat(falling.change().sentences().getLast())
                .isEqualTo("Over 10 weeks the cramps became clearly fewer.");
        ChartReport even = report(70, _ -> true);
        assertThat(even.change().sentences().getLast())
                .isEqualTo(
                        "Over 10 weeks the cramps became neither clearly more nor clearly fewer.");
        Bars.Line level = even.trendLine();
        assertThat(level).isNotNull();
        assertThat(level.clear()).isFalse();
        assertThat(level.from()).isCloseTo(0.05, within(1e-9));
        assertThat(level.to()).isCloseTo(0.95, within(1e-9));
        assertThat(level.fromValue()).isEqualTo(7);
        assertThat(level.toValue()).isEqualTo(7);
        assertThat(even.change().details().getLast())
                .isEqualTo(
                        "10 weeks: Mann-Kendall S 0, Z 0.00, p 1.000;"
                                + " Sen slope 0.00 cramps a week for each week.");
    }

    @Test
    void theLineEndsWhereItMeetsZero() {
        Bars.Line rising = report(70, i -> i < 28 && i % 7 <= 5 - i / 7).trendLine();
        assertThat(rising).isNotNull();
        assertThat(rising.fromValue()).isNotNegative();
        Bars.Line falling = report(70, i -> i >= 42 && i % 7 <= i / 7 - 5).trendLine();
        assertThat(falling).isNotNull();
        assertThat(falling.toValue()).isNotNegative();
        assertThat(falling.to()).isGreaterThan(falling.from());
    }
}
