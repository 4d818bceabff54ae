package org.crampdiary.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.crampdiary.model.NightRange;
import org.crampdiary.report.Figures.Figure;
import org.crampdiary.statistics.Estimate;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.crampdiary.trends.DurationFigures;
import org.crampdiary.trends.LegFigures;
import org.crampdiary.trends.SeverityFigures;
import org.crampdiary.trends.TrendSummary;
import org.junit.jupiter.api.Test;

final class FiguresTest {

    private static final NightRange HALF_YEAR =
            new NightRange(LocalDate.of(2025, 9, 1), LocalDate.of(2026, 3, 3));
    private static final TrendSummary FULL =
            summary(
                    171,
                    53,
                    0,
                    new Estimate(2.4, 1.9, 3.04),
                    new Estimate(0.31, 0.24, 0.38),
                    new SeverityFigures(9, 6.5, 4, 10),
                    new DurationFigures(180, 60, 300, 1500, 3, 10));
    private static final TrendSummary LITTLE = summary(9, 1, 0, null, null, null, null);

    private static final TrendSummary NOTHING = summary(0, 0, 0, null, null, null, null);

    private static TrendSummary summary(
            int recorded,
            int crampNights,
            int undetailed,
            Estimate perWeek,
            Estimate share,
            SeverityFigures severity,
            DurationFigures duration) {
        int detailed = crampNights - undetailed;
        return summary(
                recorded, crampNights, undetailed, perWeek, share, severity, duration, detailed);
    }

    private static TrendSummary summary(
            int recorded,
            int crampNights,
            int undetailed,
            Estimate perWeek,
            Estimate share,
            SeverityFigures severity,
            DurationFigures duration,
            int wakingAnswered) {
        return new TrendSummary(
                HALF_YEAR,
                0,
                recorded,
                crampNights,
                crampNights,
                undetailed,
                1,
                perWeek,
                share,
                severity,
                duration,
                Math.clamp(wakingAnswered, 0, 41),
                wakingAnswered,
                null,
                null,
                Collections.nCopies(24, 0),
                List.of(),
                new LegFigures(Map.of(), 0),
                List.of(),
                List.of(),
                List.of());
    }

    private static List<String> sentences(TrendSummary summary, Language language) {
        return sentences(summary, NOTHING, language);
    }

    private static List<String> sentences(
            TrendSummary summary, TrendSummary previous, Language language) {
        return Figures.of(summary, previous, new Messages(language)).stream()
                .map(Figure::sentence)
                .map(sentence -> sentence.replace('\u00a0', ' '))
                .toList();
    }

    @Test
    void enoughNightsGiveFiguresWithTheirIntervals() {
        assertThat(sentences(FULL, Language.ENGLISH))
                .containsExactly(
                        "Cramps per week: 2.4; 95 % interval 1.9 – 3.0",
                        "Cramp nights: 31 %; 118 without cramps, 53 with, of 171 recorded; 95 % interval 24 – 38 %",
                        "Severity: 6.5 · 9; usual · worst, scale 0 – 10",
                        "Nights woken: 41; of 53 cramp nights",
                        "Longest cramp: 25 min; usually 3 min; 3 over 10 min");
        assertThat(sentences(FULL, Language.DANISH))
                .containsExactly(
                        "Kramper pr. uge: 2,4; 95 %-interval 1,9 – 3,0",
                        "Krampenætter: 31 %; 118 uden kramper, 53 med, af 171 noterede; 95 %-interval 24 – 38 %",
                        "Styrke: 6,5 · 9; typisk · værst, skala 0 – 10",
                        "Vækket af krampe: 41; af 53 krampenætter",
                        "Længste krampe: 25 min.; typisk 3 min.; 3 over 10 min.");
    }

    @Test
    void tooFewNightsSayHowManyAreThere() {
        assertThat(sentences(LITTLE, Language.ENGLISH))
                .containsExactly(
                        "Cramps per week: –; not enough nights yet: 9 of 14",
                        "Cramp nights: –; 8 without cramps, 1 with, of 9 recorded; not enough nights yet: 9 of 14",
                        "Severity: –; no severity entered",
                        "Nights woken: 1; of 1 cramp night",
                        "Longest cramp: –; no duration entered");
    }

    @Test
    void nightsWithoutDetailsMakeTheFigureAtLeast() {
        TrendSummary undetailed = summary(20, 5, 2, new Estimate(1.8, 0.6, 4.1), null, null, null);
        Figure perWeek = Figures.of(undetailed, NOTHING, new Messages(Language.ENGLISH)).getFirst();
        assertThat(perWeek.title()).isEqualTo("Cramps per week, at least");
        assertThat(perWeek.lines())
                .contains("2 cramp nights without details count as one cramp each");
    }

    /** Whether a cramp woke the person is not known of such nights. */
    @Test
    void nightsWithoutDetailsAreNotAmongTheNightsThatDidNotWake() {
        Estimate rate = new Estimate(1.8, 0.6, 4.1);
        TrendSummary some = summary(20, 5, 2, rate, null, null, null);
        assertThat(sentences(some, Language.ENGLISH).get(3))
                .isEqualTo("Nights woken: 3; of 3 cramp nights with details");
        TrendSummary all = summary(20, 5, 5, rate, null, null, null);
        assertThat(sentences(all, Language.ENGLISH).get(3))
                .isEqualTo("Nights woken: –; no cramp entered with details");
        assertThat(sentences(FULL, all, Language.ENGLISH).get(3))
                .isEqualTo("Nights woken: 41; of 53 cramp nights");
    }

    /** What nobody said is not said for them: no 0 where nobody was asked. */
    @Test
    void wokenNightsAreCountedOfThoseThatSaySo() {
        TrendSummary none = summary(20, 5, 2, null, null, null, null, 0);
        assertThat(sentences(none, Language.ENGLISH).get(3))
                .isEqualTo("Nights woken: –; waking not entered");
        assertThat(sentences(none, Language.DANISH).get(3))
                .isEqualTo("Vækket af krampe: –; ikke noteret, om du vågnede");
        TrendSummary two = summary(20, 5, 2, null, null, null, null, 2);
        assertThat(sentences(two, Language.ENGLISH).get(3))
                .isEqualTo("Nights woken: 2; of 2 cramp nights that say so");
        TrendSummary one = summary(20, 5, 0, null, null, null, null, 1);
        assertThat(sentences(one, Language.DANISH).get(3))
                .isEqualTo("Vækket af krampe: 1; af 1 krampenat, hvor det er noteret");
        assertThat(sentences(one, none, Language.ENGLISH).get(3))
                .isEqualTo("Nights woken: 1; of 1 cramp night that says so");
    }

    @Test
    void oneNightWithoutDetailsIsToldInTheSingular() {
        TrendSummary one = summary(20, 5, 1, new Estimate(1.8, 0.6, 4.1), null, null, null);
        assertThat(sentences(one, Language.ENGLISH).getFirst())
                .endsWith("; 1 cramp night without details counts as one cramp");
        assertThat(sentences(one, Language.DANISH).getFirst())
                .endsWith("; 1 krampenat uden detaljer tæller som én krampe");
    }

    @Test
    void eachFigureSaysWhatItWasBefore() {
        assertThat(sentences(FULL, FULL, Language.ENGLISH))
                .containsExactly(
                        "Cramps per week: 2.4; 95 % interval 1.9 – 3.0; before: 2.4",
                        "Cramp nights: 31 %; 118 without cramps, 53 with, of 171 recorded; 95 % interval 24 – 38 %;"
                                + " before: 31 %, no clear difference",
                        "Severity: 6.5 · 9; usual · worst, scale 0 – 10; before: 6.5 · 9",
                        "Nights woken: 41; of 53 cramp nights; before: 41 of 53",
                        "Longest cramp: 25 min; usually 3 min; 3 over 10 min; before: 25 min");
    }

    @Test
    void nightsWithoutDetailsMakeTheFigureBeforeAtLeastToo() {
        TrendSummary undetailed =
                summary(171, 53, 2, new Estimate(1.8, 0.6, 4.1), null, null, null);
        assertThat(sentences(FULL, undetailed, Language.ENGLISH).getFirst())
                .endsWith("; before: at least 1.8");
        assertThat(sentences(FULL, undetailed, Language.DANISH).getFirst())
                .endsWith("; før: mindst 1,8");
    }

    @Test
    void nightsWokenAreNotSetBesideAPeriodWithoutCrampNights() {
        TrendSummary free =
                summary(171, 0, 0, new Estimate(0, 0, 0.1), new Estimate(0, 0, 0.02), null, null);
        assertThat(sentences(FULL, free, Language.ENGLISH).get(3))
                .isEqualTo("Nights woken: 41; of 53 cramp nights");
    }

    @Test
    void halfAsManyNightsBeforeAreEnoughToSetFiguresBesideThem() {
        TrendSummary half = summary(86, 20, 0, null, null, null, null);
        TrendSummary less = summary(85, 20, 0, null, null, null, null);
        assertThat(Figures.comparable(FULL, half)).isTrue();
        assertThat(Figures.comparable(FULL, less)).isFalse();
        assertThat(Figures.comparable(half, FULL)).isTrue();
    }

    @Test
    void aDifferenceIsNamedOnlyWhenItIsClear() {
        TrendSummary rare = summary(171, 10, 0, null, new Estimate(0.06, 0.03, 0.1), null, null);
        assertThat(sentences(FULL, rare, Language.ENGLISH).get(1))
                .endsWith("; before: 6 %, clearly more now");
        TrendSummary often = summary(171, 120, 0, null, new Estimate(0.7, 0.63, 0.77), null, null);
        assertThat(sentences(FULL, often, Language.DANISH).get(1))
                .endsWith("; før: 70 %, tydeligt færre nu");
    }

    @Test
    void withFarFewerNightsBeforeOnlyTheShareIsSetBesideIt() {
        assertThat(sentences(FULL, LITTLE, Language.ENGLISH))
                .containsExactly(
                        "Cramps per week: 2.4; 95 % interval 1.9 – 3.0",
                        "Cramp nights: 31 %; 118 without cramps, 53 with, of 171 recorded; 95 % interval 24 – 38 %;"
                                + " before: too few nights (9)",
                        "Severity: 6.5 · 9; usual · worst, scale 0 – 10",
                        "Nights woken: 41; of 53 cramp nights",
                        "Longest cramp: 25 min; usually 3 min; 3 over 10 min");
    }
}
