package org.crampdiary.ui.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crampdiary.model.Remedy;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.crampdiary.trends.RemedyFigures;
import org.crampdiary.ui.charts.Findings.Row;
import org.junit.jupiter.api.Test;

final class RemedyFindingsTest {

    private static final RemedyFigures STRETCH = new RemedyFigures(Remedy.STRETCH, 21, 18, 12, 3.0);
    private static final RemedyFigures WALK = new RemedyFigures(Remedy.WALK, 1, 1, 1, null);

    private static Findings of(Language language, RemedyFigures... remedies) {
        return RemedyFindings.of(Summaries.remedies(remedies), new Messages(language));
    }

    @Test
    void eachRemedySaysHowOftenItHelpedOfHowManyRated() {
        assertThat(of(Language.ENGLISH, STRETCH, WALK).rows())
                .containsExactly(
                        new Row(
                                "Stretched the muscle",
                                "used 21 times · helped 12 of 18 rated"
                                        + " · median 3 min to relief",
                                false),
                        new Row("Walked about", "used once · not enough rated yet: 1 of 5", false));
        assertThat(of(Language.DANISH, STRETCH).rows().getFirst().words())
                .isEqualTo(
                        "brugt 21 gange · hjalp 12 af 18 vurderede gange"
                                + " · median 3 min. til lindring");
    }

    @Test
    void intervalsStandInTheDetailsOnly() {
        Findings findings = of(Language.ENGLISH, STRETCH, WALK);
        assertThat(findings.details()).hasSize(1);
        assertThat(findings.details().getFirst().replace('\u00a0', ' '))
                .isEqualTo(
                        "Stretched the muscle: helped in 67 % of rated uses,"
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
        assertThat(of(Language.ENGLISH, WALK).notes().getLast())
                .isEqualTo("83 of 90 nights recorded.");
    }

    @Test
    void nothingTriedIsSaidInASentence() {
        Findings findings = of(Language.ENGLISH);
        assertThat(findings.sentences())
                .containsExactly("Nothing was entered as tried against the cramps of this period.");
        assertThat(findings.rows()).isEmpty();
        assertThat(findings.finding()).isEmpty();
    }
}
