package org.crampdiary.guidance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crampdiary.guidance.Sketch.ago;
import static org.crampdiary.model.Symptom.BREATHLESSNESS;
import static org.crampdiary.model.Symptom.CHEST_PAIN;

import java.util.List;
import org.crampdiary.guidance.Finding;
import org.crampdiary.guidance.Sketch;
import org.crampdiary.model.RuleId;
import org.crampdiary.model.Symptom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EmergencySignsTest {

    @ParameterizedTest
    @EnumSource(Symptom.class)
    void sixSignsAreAnEmergency(Symptom sign) {
        boolean emergency =
                switch (sign) {
                    case BREATHLESSNESS,
                            CHEST_PAIN,
                            COUGHING_BLOOD,
                            COLD_PALE_LEG,
                            STROKE_SIGNS,
                            BLADDER_OR_SADDLE ->
                            true;
                    default -> false;
                };
        assertThat(Sketch.blank().answered(0, sign).answer(RuleId.G01))
                .isEqualTo(emergency ? "4" : "?");
    }

    @ParameterizedTest(name = "reported {0}, answered {1}, visit {2} nights ago → {3}")
    @CsvSource({
        "27, , , 4",
        "28, , , ?",
        "6, 5, , 3",
        "7, 6, , ?",
        "3, , 2, ?",
        "3, , 3, 4",
        "3, 2, 1, ?",
    })
    void openIsFourAndJustClosedThree(
            int reported, Integer answered, Integer visit, String answer) {
        Sketch sketch = Sketch.blank().answered(reported, CHEST_PAIN);
        if (answered != null) {
            sketch.answered(answered);
        }
        if (visit != null) {
            sketch.visit(visit, 28, RuleId.G01);
        }
        assertThat(sketch.answer(RuleId.G01)).isEqualTo(answer);
    }

    @Test
    void anOpenSignOutweighsAClosedOneAndBothAreEvidence() {
        Finding finding =
                Sketch.blank()
                        .answered(6, CHEST_PAIN)
                        .answered(4)
                        .cramp(2, cramp -> cramp.symptoms(List.of(BREATHLESSNESS)))
                        .finding(RuleId.G01);
        assertThat(finding.level().number()).isEqualTo(4);
        assertThat(finding.nights()).containsExactly(ago(6), ago(2));
        assertThat(finding.cramps()).containsExactly("c2-0");
    }

    @ParameterizedTest(name = "asked on {0} nights → {1}")
    @CsvSource({"3, ?", "4, -"})
    void tellsFromFourAskedNightsOn(int asked, String answer) {
        assertThat(Sketch.answeredNone(asked).answer(RuleId.G01)).isEqualTo(answer);
    }
}
