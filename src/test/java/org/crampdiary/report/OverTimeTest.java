package org.crampdiary.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.crampdiary.model.Change;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightBuilder;
import org.crampdiary.model.NightRange;
import org.crampdiary.model.NightStatus;
import org.crampdiary.report.Bars.Bar;
import org.crampdiary.report.ChartReport.Topic;
import org.crampdiary.report.Legend.Entry;
import org.crampdiary.report.Legend.Symbol;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.crampdiary.trends.Trends;
import org.junit.jupiter.api.Test;

/** How bad and how long, week by week: four weeks, of which the third is not recorded. */
final class OverTimeTest {

    private static final LocalDate LAST = LocalDate.of(2026, 3, 3);

    private final List<Edit> edits = new ArrayList<>();

    OverTimeTest() {
        for (int ago = 0; ago < 28; ago++) {
            if (ago / 7 != 2) {
                edits.add(
                        new PutNight(
                                NightBuilder.of(Night.empty(LAST.minusDays(ago)))
                                        .status(NightStatus.NONE)
                                        .build()));
            }
        }
    }

    private CrampBuilder cramp(int ago) {
        return CrampBuilder.inNight("cramp-" + edits.size(), LAST.minusDays(ago));
    }

    private ChartReport report() {
        Diary diary = Diary.EMPTY.apply(new Change(edits));
        return ChartReport.of(
                diary,
                Trends.summarise(diary, NightRange.ending(LAST, 28)),
                null,
                new Messages(Language.ENGLISH));
    }

    @Test
    void theStrongBarIsTheMedianAndTheFaintOneTheWorst() {
        edits.add(new PutCramp(cramp(1).severity(3).build()));
        edits.add(new PutCramp(cramp(2).severity(4).build()));
        edits.add(new PutCramp(cramp(3).severity(9).build()));
        edits.add(new PutCramp(cramp(9).build()));
        Findings chart = report().card(Topic.SEVERITY);

        assertThat(chart.finding()).isEqualTo("usually 4, at worst 9 of 10");
        assertThat(chart.sentences())
                .containsExactly("1 of 3 cramps with a severity had 7 or more.");
        assertThat(((Bars) chart.drawing()).steps()).isEqualTo(new WholeSteps(2, 10));
        List<Bar> bars = ((Bars) chart.drawing()).bars();
        assertThat(bars).extracting(Bar::value).containsExactly(0.0, null, null, 4.0);
        assertThat(bars).extracting(Bar::reach).containsExactly(null, null, null, 9.0);
        assertThat(bars)
                .extracting(Bar::words)
                .containsExactly(
                        "4 February – 10 February 2026: no cramps; 7 of 7 nights recorded",
                        "11 February – 17 February 2026: too few nights; 0 of 7 nights recorded",
                        "18 February – 24 February 2026: cramps, but nothing entered about this;"
                                + " 7 of 7 nights recorded",
                        "25 February – 3 March 2026: usually 4, at worst 9; 7 of 7 nights recorded");
        assertThat(chart.table().rows().getLast())
                .containsExactly("25 February – 3 March 2026", "4", "9", "7 of 7");
        assertThat(chart.table().rows().getFirst()).contains("–");
        assertThat(chart.legend().entries())
                .extracting(Entry::symbol)
                .containsExactly(
                        Symbol.BAR, Symbol.REACH, Symbol.NOTHING, Symbol.UNKNOWN, Symbol.RECORDED);
    }

    @Test
    void durationsAreInMinutesWithTheUpperQuartileBehind() {
        for (long minutes : new long[] {2, 4, 6, 8, 20}) {
            edits.add(new PutCramp(cramp(1).durationSeconds(60 * minutes).build()));
        }
        Findings chart = report().card(Topic.DURATION);

        assertThat(chart.finding()).isEqualTo("usually 6 min, at most 20 min");
        assertThat(chart.sentences()).containsExactly("1 cramp lasted longer than 10 minutes.");
        assertThat(chart.details())
                .containsExactly("Half of the cramps lasted between 4 min and 8 min (quartiles).");
        Bar week = ((Bars) chart.drawing()).bars().getLast();
        assertThat(week.value()).isEqualTo(6);
        assertThat(week.reach()).isEqualTo(8);
        assertThat(week.words()).contains("usually 6 min, at most 20 min");
        assertThat(((Bars) chart.drawing()).steps()).isEqualTo(new WholeSteps(2, 8));
        assertThat(chart.table().rows().getLast())
                .containsExactly("25 February – 3 March 2026", "6 min", "20 min", "1", "7 of 7");
    }

    @Test
    void withoutAnyThereIsNoChart() {
        edits.add(new PutCramp(cramp(1).build()));
        assertThat(report().card(Topic.SEVERITY).drawing()).isEqualTo(Bars.NONE);
        assertThat(report().card(Topic.SEVERITY).finding()).isEqualTo("no severity entered");
        assertThat(report().card(Topic.DURATION).drawing()).isEqualTo(Bars.NONE);
        assertThat(report().card(Topic.DURATION).finding()).isEqualTo("no duration entered");
        assertThat(report().card(Topic.DURATION).table().rows()).isEmpty();
    }
}
