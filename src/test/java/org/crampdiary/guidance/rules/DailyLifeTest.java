package org.crampdiary.guidance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crampdiary.guidance.Sketch.ago;

import java.util.List;
import org.crampdiary.guidance.Finding;
import org.crampdiary.guidance.Sketch;
import org.crampdiary.model.RuleId;
import org.crampdiary.model.Symptom;
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

    @ParameterizedTest(name = "a fall {0} nights ago, visit {1} nights ago → {2}")
    @CsvSource({"0, , 2", "27, , 2", "28, , -", "5, 4, -", "5, 6, 2"})
    void aFallThatNoVisitDealtWith(int ago, Integer visit, String answer) {
        Sketch sketch = Sketch.quiet(7).answered(ago, Symptom.FALL).answered(0);
        if (ago == 0) {
            sketch.answered(0, Symptom.FALL);
        }
        if (visit != null) {
            sketch.visit(visit, 0, RuleId.G14);
        }
        assertThat(sketch.answer(RuleId.G14)).isEqualTo(answer);
    }

    @Test
    void tellsFromSevenRecordedNightsOn() {
        assertThat(Sketch.quiet(6).answer(RuleId.G14)).isEqualTo("?");
        assertThat(Sketch.quiet(7).answer(RuleId.G14)).isEqualTo("-");
    }

    @Test
    void hinderedDaysAndFallsAreEvidence() {
        Finding finding =
                Sketch.blank()
                        .nights("x")
                        .night(0, night -> night.interference(2))
                        .night(3, night -> night.interference(1))
                        .night(9, night -> night.interference(3))
                        .cramp(20, cramp -> cramp.symptoms(List.of(Symptom.FALL)))
                        .finding(RuleId.G14);
        assertThat(finding.nights()).containsExactly(ago(20), ago(9), ago(0));
        assertThat(finding.cramps()).containsExactly("c20-1");
    }
}
