package org.crampdiary.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.crampdiary.model.Remedy;
import org.crampdiary.report.Intervals.Row;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.crampdiary.trends.RemedyFigures;
import org.junit.jupiter.api.Test;

final class RemedyFindingsTest {

    private static final RemedyFigures STRETCH =
            new RemedyFigures(Remedy.STRETCH, 21, 18, 12, 4, 11, 3.0);
    private static final RemedyFigures WALK = new RemedyFigures(Remedy.WALK, 1, 1, 1, 0, 0, null);

    private static Findings of(Language language, RemedyFigures... remedies) {
        return new RemedyFindings(new Messages(language)).findings(Summaries.remedies(remedies));
    }

    private static Intervals rows(Language language, RemedyFigures... remedies) {
        return (Intervals)
                new RemedyFindings(new Messages(language))
                        .findings(Summaries.remedies(remedies))
                        .drawing();
    }

    @Test
    void eachRemedySaysHowOftenItHelpedOfHowManyRated() {
        assertThat(rows(Language.ENGLISH, STRETCH, WALK).rows().stream())
                .extracting(Row::name, Row::words, Row::clear)
                .containsExactly(
                        tuple(
                                "Stretched the muscle",
                                "used 21 times · helped 12 of the 18 times it was rated"
                                        + " · usually 3 min until it eased",
                                false),
                        tuple("Walked about", "used once · rated once, 5 needed", false));
        assertThat(rows(Language.DANISH, STRETCH).rows().getFirst().words())
                .isEqualTo(
                        "brugt 21 gange · hjalp 12 af de 18 gange, det er vurderet"
                                + " · typisk 3 min., før det lettede");
    }

    @Test
    void twoTimesAreTwice() {
        RemedyFigures heat = new RemedyFigures(Remedy.HEAT, 2, 2, 1, 0, 0, null);
        assertThat(rows(Language.ENGLISH, heat).rows().getFirst().words())
                .isEqualTo("used twice · rated twice, 5 needed");
        RemedyFigures walk = new RemedyFigures(Remedy.WALK, 3, 0, 0, 0, 0, null);
        assertThat(rows(Language.ENGLISH, walk).rows().getFirst().words())
                .isEqualTo("used 3 times · never rated, 5 needed");
    }

    @Test
    void theShareIsDrawnWithItsIntervalOnceEnoughAreRated() {
        Intervals plot = rows(Language.ENGLISH, STRETCH, WALK);
        // Wilson's interval of 12 of 18: 0.4375 to 0.8372.
        Row stretch = plot.rows().getFirst();
        assertThat(stretch.span().value()).isCloseTo(12 / 18.0, within(1e-12));
        assertThat(stretch.span().low()).isCloseTo(0.4375, within(5e-5));
        assertThat(stretch.span().high()).isCloseTo(0.8372, within(5e-5));
        assertThat(stretch.description().replace('\u00a0', ' '))
                .isEqualTo(
                        "Stretched the muscle: helped 12 of the 18 times it was rated, 67 %;"
                                + " the true share may well lie between 44 % and 84 %.");
        assertThat(plot.rows().getLast().span()).isNull();
        assertThat(plot.rows().getLast().description())
                .isEqualTo("Walked about: used once · rated once, 5 needed");
        assertThat(plot.ground()).isZero();
    }

    @Test
    void theDrawingIsExplainedOnlyWhereThereIsOne() {
        assertThat(of(Language.ENGLISH, STRETCH).legend().entries())
                .extracting(Legend.Entry::symbol)
                .containsExactly(Legend.Symbol.VALUE);
        assertThat(of(Language.ENGLISH, WALK).legend()).isEqualTo(Legend.NONE);
        assertThat(rows(Language.ENGLISH, WALK).drawn()).isFalse();
    }

    @Test
    void intervalsStandInTheDetailsInNumbers() {
        Findings findings = of(Language.ENGLISH, STRETCH, WALK);
        assertThat(findings.details()).hasSize(1);
        assertThat(findings.details().getFirst().replace('\u00a0', ' '))
                .isEqualTo(
                        "Stretched the muscle: helped 67 % of the times it was rated,"
                                + " 95 % interval 44 – 84 %.");
        assertThat(findings.table().rows())
                .containsExactly(
                        List.of("stretched the muscle", "21", "18", "12", "3"),
                        List.of("walked about", "1", "1", "1", "–"));
    }

    @Test
    void thatPeopleImproveWithoutTreatmentIsAlwaysSaid() {
        assertThat(of(Language.ENGLISH, WALK).notes().getFirst())
                .startsWith("This is what your diary shows.")
                .contains("placebo");
        assertThat(of(Language.ENGLISH, WALK).coverage().recorded()).isEqualTo(83);
    }

    @Test
    void nothingTriedIsSaidInASentence() {
        Findings findings = of(Language.ENGLISH);
        assertThat(findings.sentences())
                .containsExactly("Nothing was entered as tried against the cramps of this period.");
        assertThat(findings.coverage()).isNotNull();
        assertThat(rows(Language.ENGLISH).rows()).isEmpty();
        assertThat(findings.finding()).isEmpty();
    }
}
