package org.crampdiary.guidance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crampdiary.guidance.Sketch.ago;
import static org.crampdiary.model.Symptom.URGE_TO_MOVE;

import java.util.List;
import org.crampdiary.guidance.Sketch;
import org.crampdiary.model.RuleId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrgeToMoveTest {

    @ParameterizedTest(name = "{0} and {1} nights ago, visit {2} → {3}")
    @CsvSource({"0, 13, , 1", "0, 14, , -", "3, 3, , -", "5, 4, 4, -", "5, 4, 5, 1"})
    void onTwoDifferentNights(int one, int two, Integer visit, String answer) {
        Sketch sketch =
                Sketch.answeredNone(14)
                        .answered(one, URGE_TO_MOVE)
                        .cramp(two, cramp -> cramp.symptoms(List.of(URGE_TO_MOVE)));
        if (visit != null) {
            sketch.visit(visit, 0, RuleId.G16);
        }
        assertThat(sketch.answer(RuleId.G16)).isEqualTo(answer);
    }

    @Test
    void reportsOfTheWindowAreEvidence() {
        Sketch sketch =
                Sketch.blank()
                        .answered(14, URGE_TO_MOVE)
                        .answered(13, URGE_TO_MOVE)
                        .answered(2, URGE_TO_MOVE);
        assertThat(sketch.finding(RuleId.G16).nights()).containsExactly(ago(13), ago(2));
    }

    @ParameterizedTest(name = "asked on {0} nights → {1}")
    @CsvSource({"6, ?", "7, -"})
    void tellsFromSevenAskedNightsOn(int asked, String answer) {
        assertThat(Sketch.answeredNone(asked).answer(RuleId.G16)).isEqualTo(answer);
    }
}
