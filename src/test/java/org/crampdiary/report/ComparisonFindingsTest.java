package org.crampdiary.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.crampdiary.model.Change;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightBuilder;
import org.crampdiary.model.NightRange;
import org.crampdiary.model.NightStatus;
import org.crampdiary.report.Pairs.Heading;
import org.crampdiary.report.Pairs.Row;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.crampdiary.trends.TrendSummary;
import org.crampdiary.trends.Trends;
import org.junit.jupiter.api.Test;

final class ComparisonFindingsTest {

    private static final Messages ENGLISH = new Messages(Language.ENGLISH);
    private static final NightRange PERIOD = NightRange.ending(LocalDate.of(2026, 3, 3), 28);

    /** Every night recorded, from the last of the period backwards. */
    private static Diary diary(int nights, IntPredicate cramp) {
        List<Edit> edits = new ArrayList<>();
        for (int ago = 0; ago < nights; ago++) {
            LocalDate night = PERIOD.to().minusDays(ago);
            if (cramp.test(ago)) {
                edits.add(
                        new PutCramp(
                                CrampBuilder.inNight("cramp-" + ago, night)
                                        .severity(6)
                                        .durationSeconds(240L)
                                        .woke(true)
                                        .build()));
            } else {
                edits.add(
                        new PutNight(
                                NightBuilder.of(Night.empty(night))
                                        .status(NightStatus.NONE)
                                        .build()));
            }
        }
        return Diary.EMPTY.apply(new Change(edits));
    }

    private static Findings findings(Diary diary) {
        TrendSummary other = Trends.summarise(diary, PERIOD.previous());
        return ComparisonFindings.of(other, Trends.summarise(diary, PERIOD), ENGLISH);
    }

    private static List<List<String>> rows(Findings findings) {
        return findings.table().rows().stream()
                .map(row -> row.stream().map(cell -> cell.replace('\u00a0', ' ')).toList())
                .toList();
    }

    /** Nothing is known of such nights but that there were cramps. */
    @Test
    void nightsWithoutDetailsAreNeitherWokenNorAnExactRate() {
        List<Edit> edits = new ArrayList<>();
        for (int ago = 0; ago < 28; ago++) {
            NightStatus status = ago < 11 ? NightStatus.CRAMPS : NightStatus.NONE;
            LocalDate night = PERIOD.to().minusDays(ago);
            edits.add(new PutNight(NightBuilder.of(Night.empty(night)).status(status).build()));
        }
        List<List<String>> rows = rows(findings(Diary.EMPTY.apply(new Change(edits))));
        assertThat(rows).contains(List.of("Nights woken", "–", "–"));
        assertThat(rows.get(2).getLast()).startsWith("at least 2.8 (");
    }

    /** No cramp of theirs says whether it woke anybody. */
    @Test
    void crampsThatDoNotSayWhetherTheyWokeCountAsNoWaking() {
        Cramp cramp = Cramp.inNight("1", PERIOD.to()).build();
        List<Edit> edits = List.of(new PutCramp(cramp));
        assertThat(rows(findings(Diary.EMPTY.apply(new Change(edits)))))
                .contains(List.of("Nights woken", "–", "–"));
    }

    @Test
    void theFiguresStandBesideEachOther() {
        Findings findings = findings(diary(56, ago -> ago < 14 || ago == 30));
        assertThat(findings.table().headings())
                .containsExactly(
                        "Figure",
                        "The other period: 7 January – 3 February 2026",
                        "This period: 4 February – 3 March 2026");
        assertThat(rows(findings))
                .containsExactly(
                        List.of("Nights recorded", "28 of 28", "28 of 28"),
                        List.of(
                                "Cramp nights",
                                "1 night, 4 % (1 – 18 %)",
                                "14 nights, 50 % (33 – 67 %)"),
                        List.of("Cramps per week", "0.3 (0.0 – 1.4)", "3.5 (1.9 – 5.9)"),
                        List.of("Severity, usual · worst", "6 (1 cramp)", "6 · 6"),
                        List.of("Nights woken", "1 of 1", "14 of 14"),
                        List.of("Duration, usual · longest", "4 min (1 cramp)", "4 min · 4 min"));
        assertThat(findings.finding()).isEqualTo("clearly more often");
        assertThat(findings.sentences())
                .containsExactly(
                        "14 cramp nights of 28 recorded in this period, 1 of 28 in the other:"
                                + " clearly more often.");
        assertThat(findings.details().getFirst().replace('\u00a0', ' '))
                .startsWith(
                        "Cramp nights, this period against the other: difference 46 percentage"
                                + " points, 95 % interval from 24 to 64 percentage points; two-sided mid-p");
    }

    @Test
    void fewerAreSaidAsWellAndUnclearOnesAreNot() {
        assertThat(findings(diary(56, ago -> ago >= 40)).finding()).isEqualTo("clearly less often");
        assertThat(findings(diary(56, ago -> ago % 4 == 0)).finding())
                .isEqualTo("no clear difference");
    }

    @Test
    void tooFewNightsAreCountedButNotCompared() {
        Findings findings = findings(diary(30, _ -> true));
        assertThat(findings.finding()).isEqualTo("too few nights recorded to compare");
        assertThat(findings.sentences())
                .containsExactly(
                        "The cramp nights are not compared: 2 nights of the other period and 28 of"
                                + " this one are recorded; 14 of each are needed.");
        assertThat(findings.details()).isEmpty();
        assertThat(rows(findings).get(1)).element(1).isEqualTo("2 of 2");
        assertThat(rows(findings).get(2)).element(1).isEqualTo("–");
        assertThat(findings(diary(29, _ -> true)).sentences().getFirst())
                .contains(": 1 night of the other period and 28 of this one");
        assertThat(findings(diary(28, _ -> true)).sentences().getFirst())
                .contains(": 0 nights of the other period and 28 of this one");
    }

    @Test
    void thereIsNoFigureOutOfNothing() {
        Findings findings = findings(diary(28, _ -> false));
        assertThat(rows(findings))
                .contains(
                        List.of("Nights recorded", "0 of 28", "28 of 28"),
                        List.of("Cramp nights", "–", "0 nights, 0 % (0 – 12 %)"),
                        List.of("Nights woken", "–", "–"));
    }

    @Test
    void theCardSaysAboveTheNightsWhichPeriodIsWhich() {
        Diary diary = diary(56, ago -> ago < 14);
        TrendSummary other = Trends.summarise(diary, PERIOD.previous());
        TrendSummary now = Trends.summarise(diary, PERIOD);
        Pairs sides = (Pairs) ComparisonFindings.of(other, now, ENGLISH).drawing();
        assertThat(sides.first())
                .isEqualTo(
                        new Heading(
                                "The other period",
                                "7\u00a0January\u00a0– 3\u00a0February\u00a02026"));
        assertThat(sides.second())
                .isEqualTo(
                        new Heading(
                                "This period", "4\u00a0February\u00a0– 3\u00a0March\u00a02026"));
        assertThat(sides.rows())
                .hasSize(6)
                .contains(new Row("Nights recorded", "28 of 28", "28 of 28"));
        assertThat(ComparisonFindings.of(null, now, ENGLISH).drawing()).isEqualTo(Pairs.NONE);
    }

    @Test
    void withoutAnotherPeriodThereIsNothing() {
        TrendSummary now = Trends.summarise(diary(30, _ -> true), PERIOD);
        Findings findings = ComparisonFindings.of(null, now, ENGLISH);
        assertThat(findings.table().rows()).isEmpty();
        assertThat(findings.sentences()).isEmpty();
    }
}
