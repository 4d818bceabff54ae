package org.crampdiary.guidance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crampdiary.guidance.Sketch.ago;

import org.crampdiary.guidance.Finding;
import org.crampdiary.guidance.Sketch;
import org.crampdiary.model.RuleId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DailyLifeTest {

    @ParameterizedTest(name = "{0} at {1} and {2} at {3} nights ago → {4}")
    @CsvSource({
        "2, 0, 3, 13, 2",
        "2, 0, 2, 14, -",
        "2, 0, 1, 13, -",
        "3, 5, 0, 6, -",
    })
    void hinderedOnTwoDays(int first, int ago, int second, int again, String answer) {
        Sketch sketch =
                Sketch.quiet(7)
                        .night(ago, night -> night.interference(first))
                        .night(again, night -> night.interference(second));
        assertThat(sketch.answer(RuleId.G14)).isEqualTo(answer);
    }

    @Test
    void tellsFromSevenRecordedNightsOn() {
        assertThat(Sketch.quiet(6).answer(RuleId.G14)).isEqualTo("?");
        assertThat(Sketch.quiet(7).answer(RuleId.G14)).isEqualTo("-");
    }

    @Test
    void hinderedDaysAreEvidence() {
        Finding finding =
                Sketch.blank()
                        .nights("x")
                        .night(0, night -> night.interference(2))
                        .night(3, night -> night.interference(1))
                        .night(9, night -> night.interference(3))
                        .finding(RuleId.G14);
        assertThat(finding.nights()).containsExactly(ago(9), ago(0));
        assertThat(finding.cramps()).isEmpty();
    }
}
