package org.crampdiary.report;

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
import org.crampdiary.model.NightBuilder;
import org.crampdiary.model.NightRange;
import org.crampdiary.model.NightStatus;
import org.crampdiary.report.Legend.Entry;
import org.crampdiary.report.Legend.Symbol;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.crampdiary.trends.TrendSummary;
import org.crampdiary.trends.Trends;
import org.junit.jupiter.api.Test;

final class WeeklyFindingsTest {

    private static final Messages ENGLISH = new Messages(Language.ENGLISH);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 3);

    /** Every night recorded, with a cramp where {@code cramp} says so; 0 is the last night. */
    private static Diary diary(int nights, IntPredicate cramp) {
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < nights; i++) {
            NightStatus status = cramp.test(i) ? NightStatus.CRAMPS : NightStatus.NONE;
            edits.add(
                    new PutNight(
                            NightBuilder.of(Night.empty(LAST.minusDays(i)))
                                    .status(status)
                                    .build()));
        }
        return Diary.EMPTY.apply(new Change(edits));
    }

    private static Bars bars(Findings findings) {
        return (Bars) findings.drawing();
    }

    private static Bars bars(int nights, IntPredicate cramp) {
        return bars(weekly(nights, cramp));
    }

    private static Findings weekly(int nights, IntPredicate cramp) {
        Diary diary = diary(nights, cramp);
        TrendSummary summary = Trends.summarise(diary, NightRange.ending(LAST, nights));
        return ChartReport.of(diary, summary, null, ENGLISH).card(ChartReport.Topic.WEEKLY);
    }

    /** The card of a period of which only the last nights are recorded. */
    private static Findings recorded(int nights, int recorded) {
        Diary diary = diary(recorded, _ -> false);
        TrendSummary summary = Trends.summarise(diary, NightRange.ending(LAST, nights));
        return ChartReport.of(diary, summary, null, ENGLISH).card(ChartReport.Topic.WEEKLY);
    }

    private static String change(int nights, IntPredicate cramp) {
        return weekly(nights, cramp).sentences().getLast();
    }

    @Test
    void aDifferenceIsCalledClearOnlyWhenItsIntervalLeavesOutZero() {
        assertThat(change(56, _ -> false))
                .isEqualTo(
                        "The four weeks to 3 March alone: 0 cramp nights of 28 recorded, 0 of 28 in"
                                + " the four before: no clear difference.");
        assertThat(change(56, i -> i < 20)).endsWith(": clearly more often.");
        assertThat(change(56, i -> i > 30)).endsWith(": clearly less often.");
        assertThat(change(56, i -> i % 3 == 0)).endsWith(": no clear difference.");
    }

    @Test
    void withTooFewNightsNothingIsCompared() {
        assertThat(recorded(60, 36).finding())
                .isEqualTo("not enough weeks for a trend yet: 5 of 8");
        Findings findings = weekly(40, _ -> false);
        assertThat(findings.finding()).isEqualTo("a trend needs a period of 8 weeks or more");
        assertThat(findings.sentences())
                .containsExactly(
                        "A trend of the weeks is not shown: it needs 8 full weeks with at"
                                + " least five recorded nights each.",
                        "The four weeks to 3 March are not compared with the four before: each"
                                + " needs 20 recorded nights.");
        assertThat(findings.details()).isEmpty();
        assertThat(bars(40, _ -> false).line()).isNull();
    }

    @Test
    void aTrendIsNamedAndDrawnThroughOnlyWhenItIsClear() {
        Findings rising = weekly(70, i -> i % 7 > i / 7);
        assertThat(rising.finding()).isEqualTo("more frequent as time went on");
        assertThat(rising.sentences().getFirst())
                .isEqualTo(
                        "Over the 10 weeks with enough nights recorded the cramps became clearly more frequent.");
        assertThat(bars(rising).line()).extracting(Bars.Line::clear).isEqualTo(true);
        Findings falling = weekly(70, i -> i % 7 < i / 7 - 2);
        assertThat(falling.finding()).isEqualTo("less frequent as time went on");
        assertThat(falling.sentences().getFirst())
                .isEqualTo(
                        "Over the 10 weeks with enough nights recorded the cramps became clearly less frequent.");
        Findings even = weekly(70, _ -> true);
        assertThat(even.finding()).isEqualTo("no clear change");
        assertThat(even.sentences().getFirst())
                .isEqualTo(
                        "Over the 10 weeks with enough nights recorded the cramps became neither clearly"
                                + " more frequent nor clearly less frequent.");
        Bars.Line level = bars(even).line();
        assertThat(level).isNotNull();
        assertThat(level.clear()).isFalse();
        assertThat(level.from().at()).isCloseTo(0.05, within(1e-9));
        assertThat(level.to().at()).isCloseTo(0.95, within(1e-9));
        assertThat(level.from().value()).isEqualTo(7);
        assertThat(level.to().value()).isEqualTo(7);
        assertThat(even.details().getFirst().replace('\u00a0', ' '))
                .isEqualTo(
                        "10 weeks: Mann-Kendall S 0, Z 0.00, p 1.000; Sen slope 0.00 cramps a"
                                + " week for each week, 95 % interval from 0.00 to 0.00.");
    }

    /** Cramps in ever more weeks, but in less than half of all: the median of the slopes is 0. */
    @Test
    void aClearTrendThatTheTypicalWeekDoesNotShowIsNotDrawnAsClear() {
        IntPredicate commoner = i -> i % 7 == 0 && i / 7 < 26 && i / 7 % 4 != 3;
        Findings weeks = weekly(364, commoner);
        assertThat(weeks.finding()).isEqualTo("more frequent as time went on");
        assertThat(weeks.sentences())
                .startsWith(
                        "Over the 52 weeks with enough nights recorded the cramps became clearly more frequent.",
                        "The typical week stayed the same, so the line is level.");
        assertThat(bars(weeks).line().clear()).isFalse();
        assertThat(weeks.details().get(1))
                .isEqualTo(
                        "Where most weeks are without cramps, the slope and its interval say"
                                + " little.");
    }

    @Test
    void nightsWithoutDetailsAreCountedAsAtLeast() {
        Findings weeks = weekly(70, i -> i < 7);
        assertThat(bars(weeks).bars().getLast().words())
                .isEqualTo("25 February – 3 March 2026: at least 7 cramps, 7 of 7 nights recorded");
        assertThat(weeks.table().rows().getLast())
                .startsWith("25 February – 3 March 2026", "at least 7.0", "at least 7", "7");
        assertThat(weeks.table().rows().getFirst()).contains("0.0", "0");
    }

    @Test
    void theLineEndsWhereItMeetsZeroAndTheBandStaysAboveIt() {
        Bars.Line rising = bars(70, i -> i < 28 && i % 7 <= 5 - i / 7).line();
        assertThat(rising).isNotNull();
        assertThat(rising.from().value()).isNotNegative();
        Bars.Line falling = bars(70, i -> i >= 42 && i % 7 <= i / 7 - 5).line();
        assertThat(falling).isNotNull();
        assertThat(falling.to().value()).isNotNegative();
        assertThat(falling.to().at()).isGreaterThan(falling.from().at());
        assertThat(falling.band())
                .allSatisfy(point -> {
                    assertThat(point.value()).isNotNegative();
                    assertThat(point.at()).isBetween(0.0, 1.0);
                });
    }

    @Test
    void theBandHasRoomUnlessItWouldPressTheBarsDown() {
        // Bars up to 3; the band up to about 4.
        Bars near = bars(70, i -> i % 7 < (i / 7 % 2 == 0 ? 1 : 3));
        double reaches = top(near.line());
        assertThat(reaches).isBetween(3.1, 4.5);
        assertThat(near.steps().top()).isGreaterThanOrEqualTo((int) Math.ceil(reaches));
        // Bars up to 2, the band above 3.
        Bars far = bars(70, i -> i / 7 % 2 == 0 && i % 7 < 2);
        assertThat(top(far.line())).isGreaterThan(3);
        assertThat(far.steps().top()).isEqualTo(3);
    }

    private static double top(Bars.Line line) {
        return line.band().stream().mapToDouble(Bars.Point::value).max().orElseThrow();
    }

    @Test
    void theLineLiesInsideItsBand() {
        Bars.Line line = bars(70, i -> i % 7 > i / 7 - 4).line();
        assertThat(line).isNotNull();
        int corners = line.band().size();
        assertThat(line.band().getFirst().value()).isGreaterThanOrEqualTo(line.from().value());
        assertThat(line.band().getLast().value()).isLessThanOrEqualTo(line.from().value());
        assertThat(line.band().get(corners / 2 - 1).value())
                .isGreaterThanOrEqualTo(line.to().value());
        assertThat(line.band().get(corners / 2).value()).isLessThanOrEqualTo(line.to().value());
    }

    @Test
    void theLegendNamesTheLooksThatThereAre() {
        Findings findings = weekly(70, i -> i % 7 > i / 7);
        assertThat(findings.notes()).isEmpty();
        assertThat(findings.legend().entries())
                .extracting(Entry::symbol)
                .containsExactly(Symbol.TREND, Symbol.NOTHING);
        assertThat(findings.legend().entries().getFirst().words())
                .startsWith("how a typical week changes over time;");
        Findings years = weekly(1000, _ -> true);
        assertThat(years.notes()).containsExactly("Each bar stands for 4 weeks.");
        assertThat(years.legend().entries())
                .extracting(Entry::symbol)
                .containsExactly(Symbol.UNCLEAR_TREND);
        assertThat(bars(1000, _ -> true).bars()).hasSize(36);
    }
}
