package org.crampdiary.guidance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crampdiary.guidance.Sketch.ago;

import java.util.List;
import org.crampdiary.guidance.Finding;
import org.crampdiary.guidance.Sketch;
import org.crampdiary.model.CrampContext;
import org.crampdiary.model.Muscle;
import org.crampdiary.model.RuleId;
import org.crampdiary.model.Symptom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AtRestOrBackTest {

    @ParameterizedTest(name = "at rest {0}, {1}, {2} and {3} nights ago → {4}")
    @CsvSource({
        "0, 7, 14, 21, 2",
        "6, 13, 20, 41, 2",
        "6, 13, 20, 42, -",
        "0, 6, 13, 20, -",
        "20, 21, 28, 35, 2",
        "21, 27, 28, 35, -",
    })
    void crampsAtRestInFourOfSixWeeks(int a, int b, int c, int d, String answer) {
        Sketch sketch = Sketch.quiet(42);
        for (int ago : List.of(a, b, c, d)) {
            sketch.cramp(ago, cramp -> cramp.context(CrampContext.RESTING));
        }
        assertThat(sketch.answer(RuleId.G17)).isEqualTo(answer);
    }

    @ParameterizedTest(name = "in the back {0} and {1} nights ago → {2}")
    @CsvSource({"0, 13, 2", "0, 14, -", "5, 5, -"})
    void crampsInTheBackOnTwoNights(int one, int two, String answer) {
        Sketch sketch =
                Sketch.quiet(42)
                        .cramp(one, cramp -> cramp.site(Muscle.BACK, null))
                        .cramp(two, cramp -> cramp.site(Muscle.BACK, null));
        assertThat(sketch.answer(RuleId.G17)).isEqualTo(answer);
    }

    @Test
    void theSymptomBackPainDoesNotCount() {
        Sketch sketch =
                Sketch.quiet(42).answered(0, Symptom.BACK_PAIN).answered(1, Symptom.BACK_PAIN);
        assertThat(sketch.answer(RuleId.G17)).isEqualTo("-");
    }

    @Test
    void crampsAtRestOfSixWeeksAndInTheBackOfTwoAreEvidence() {
        Finding finding =
                Sketch.blank()
                        .cramp(0, cramp -> cramp.site(Muscle.BACK, null))
                        .cramp(1, cramp -> cramp.site(Muscle.BACK, null))
                        .cramp(14, cramp -> cramp.site(Muscle.BACK, null))
                        .cramp(41, cramp -> cramp.context(CrampContext.RESTING))
                        .cramp(42, cramp -> cramp.context(CrampContext.RESTING))
                        .finding(RuleId.G17);
        assertThat(finding.nights()).containsExactly(ago(41), ago(1), ago(0));
        assertThat(finding.cramps()).containsExactly("c41-3", "c1-1", "c0-0");
    }

    @ParameterizedTest(name = "{0} nights recorded → {1}")
    @CsvSource({"20, ?", "21, -"})
    void tellsFromTwentyOneRecordedNightsOn(int recorded, String answer) {
        assertThat(Sketch.quiet(recorded).answer(RuleId.G17)).isEqualTo(answer);
    }
}
