package org.crampdiary.guidance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crampdiary.guidance.Sketch.ago;
import static org.crampdiary.model.Symptom.TOXIN_OR_WOUND;

import java.util.List;
import org.crampdiary.guidance.Finding;
import org.crampdiary.guidance.Sketch;
import org.crampdiary.model.RuleId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToxinOrWoundTest {

    @ParameterizedTest(name = "reported {0} nights ago, visit {1} nights ago → {2}")
    @CsvSource({"0, , 3", "13, , 3", "14, , -", "5, 4, -", "5, 5, 3", "0, -1, -"})
    void firesForFourteenNightsUnlessDealtWith(int reported, Integer visit, String answer) {
        Sketch sketch = Sketch.answeredNone(14).answered(reported, TOXIN_OR_WOUND);
        if (visit != null) {
            sketch.visit(visit, 0, RuleId.G04);
        }
        assertThat(sketch.answer(RuleId.G04)).isEqualTo(answer);
    }

    @ParameterizedTest(name = "asked on {0} nights → {1}")
    @CsvSource({"6, ?", "7, -"})
    void tellsFromSevenAskedNightsOn(int asked, String answer) {
        assertThat(Sketch.answeredNone(asked).answer(RuleId.G04)).isEqualTo(answer);
    }

    @Test
    void reportsOfTheWindowAreEvidence() {
        Finding finding =
                Sketch.blank()
                        .answered(14, TOXIN_OR_WOUND)
                        .answered(13, TOXIN_OR_WOUND)
                        .cramp(2, cramp -> cramp.symptoms(List.of(TOXIN_OR_WOUND)))
                        .finding(RuleId.G04);
        assertThat(finding.nights()).containsExactly(ago(13), ago(2));
        assertThat(finding.cramps()).containsExactly("c2-0");
    }
}
