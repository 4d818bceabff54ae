package org.crampdiary.guidance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crampdiary.guidance.Sketch.ago;
import static org.crampdiary.model.Symptom.PAIN_ON_WALKING;

import org.crampdiary.guidance.Finding;
import org.crampdiary.guidance.Sketch;
import org.crampdiary.model.CrampContext;
import org.crampdiary.model.RuleId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PainOnWalkingTest {

    @ParameterizedTest(name = "pain {0}, cramp {1} nights ago ({2}), visit {3} → {4}")
    @CsvSource({
        "0, 27, WALKING, , 2",
        "0, 28, WALKING, , -",
        "27, 0, WALKING, , 2",
        "28, 0, WALKING, , -",
        "0, 0, WALKING, , -",
        "0, 5, RESTING, , -",
        "9, 5, WALKING, 8, -",
        "9, 5, WALKING, 9, 2",
    })
    void onTwoDifferentNights(
            int pain, int cramp, CrampContext context, Integer visit, String answer) {
        Sketch sketch =
                Sketch.answeredNone(14)
                        .answered(pain, PAIN_ON_WALKING)
                        .cramp(cramp, one -> one.context(context));
        if (visit != null) {
            sketch.visit(visit, 0, RuleId.G15);
        }
        assertThat(sketch.answer(RuleId.G15)).isEqualTo(answer);
    }

    @Test
    void answersWithoutTheSignDoNotTakeReportsBack() {
        Sketch sketch =
                Sketch.answeredNone(20).answered(12, PAIN_ON_WALKING).answered(9, PAIN_ON_WALKING);
        assertThat(sketch.answer(RuleId.G15)).isEqualTo("2");
        assertThat(sketch.finding(RuleId.G15).nights()).containsExactly(ago(12), ago(9));
    }

    @Test
    void itRestsUntilPainIsReportedAnew() {
        Sketch sketch = Sketch.blank();
        for (int ago : new int[] {12, 10, 2, 1}) {
            sketch.cramp(ago, cramp -> cramp.context(CrampContext.WALKING));
        }
        sketch.visit(3, 28, RuleId.G15);
        assertThat(sketch.finding(RuleId.G15).resting()).isTrue();
        assertThat(sketch.answered(3, PAIN_ON_WALKING).finding(RuleId.G15).resting()).isFalse();
    }

    @Test
    void crampsOnWalkingAreEvidence() {
        Finding finding =
                Sketch.blank()
                        .cramp(1, cramp -> cramp.context(CrampContext.WALKING))
                        .cramp(1, cramp -> cramp.context(CrampContext.ASLEEP))
                        .answered(3, PAIN_ON_WALKING)
                        .finding(RuleId.G15);
        assertThat(finding.nights()).containsExactly(ago(3), ago(1));
        assertThat(finding.cramps()).containsExactly("c1-0");
    }

    @ParameterizedTest(name = "asked on {0} nights → {1}")
    @CsvSource({"13, ?", "14, -"})
    void tellsFromFourteenAskedNightsOn(int asked, String answer) {
        assertThat(Sketch.answeredNone(asked).answer(RuleId.G15)).isEqualTo(answer);
    }
}
