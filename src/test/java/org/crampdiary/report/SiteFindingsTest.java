package org.crampdiary.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.crampdiary.model.Muscle;
import org.crampdiary.model.Side;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.crampdiary.trends.MuscleCount;
import org.junit.jupiter.api.Test;

final class SiteFindingsTest {

    private static final Messages ENGLISH = new Messages(Language.ENGLISH);

    @Test
    void eachPlaceSaysItsCramps() {
        Findings findings =
                SiteFindings.of(
                        Summaries.muscles(
                                new MuscleCount(Muscle.CALF, Side.LEFT, 12),
                                new MuscleCount(Muscle.TOES, null, 1)),
                        ENGLISH);
        assertThat(findings.finding()).isEqualTo("most often: left calf");
        assertThat(findings.lines()).containsExactly("Left calf: 12 cramps", "Toes: 1 cramp");
    }

    @Test
    void manyPlacesStandInTheTableOnly() {
        MuscleCount[] counts =
                Arrays.stream(Muscle.values())
                        .limit(8)
                        .map(muscle -> new MuscleCount(muscle, Side.LEFT, 10))
                        .toArray(MuscleCount[]::new);
        Findings findings = SiteFindings.of(Summaries.muscles(counts), ENGLISH);
        assertThat(findings.lines()).hasSize(6);
        assertThat(findings.table().rows()).hasSize(8);
        assertThat(findings.notes()).contains("2 more places have as many cramps or fewer.");
    }

    @Test
    void noPlaceIsSaid() {
        Findings findings = SiteFindings.of(Summaries.muscles(), ENGLISH);
        assertThat(findings.finding()).isEqualTo("no cramp with a place entered");
        assertThat(findings.coverage().sentence(ENGLISH)).isEqualTo("83 of 90 nights recorded.");
    }
}
