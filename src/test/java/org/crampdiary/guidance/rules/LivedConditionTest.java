package org.crampdiary.guidance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crampdiary.guidance.Sketch.ago;

import org.crampdiary.guidance.Finding;
import org.crampdiary.guidance.Sketch;
import org.crampdiary.model.Condition;
import org.crampdiary.model.RuleId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LivedConditionTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            textBlock =
                    """
                    '- x------------- -------------x',  1
                    'x -------------- -------------x',  -
                    '- x------------- ----------xxxx',  2
                    '- xxxxxxxxxxxxxx -----------xxx',  1
                    '- -------------- x----------xxx',  2
                    '- .............. x............x',  1
                    '- .............. -------------x',  -
                    '- .............. .------------x',  ?
                    """)
    void crampNightsBesideACondition(String nights, String answer) {
        Sketch sketch = Sketch.blank().conditions(Condition.DIABETES).nights(nights);
        assertThat(sketch.answer(RuleId.G12)).isEqualTo(answer);
    }

    @Test
    void neverAnsweredIsNotTheSameAsNone() {
        assertThat(Sketch.quiet(28).nights("xxxx").answer(RuleId.G12)).isEqualTo("?");
        assertThat(Sketch.blank().conditions().answer(RuleId.G12)).isEqualTo("-");
    }

    @Test
    void aRestingG08StillCounts() {
        Sketch sketch =
                Sketch.blank()
                        .conditions(Condition.OTHER)
                        .nights("xxxx---------- ".repeat(4))
                        .visit(5, 28, RuleId.G08);
        assertThat(sketch.finding(RuleId.G08).resting()).isTrue();
        assertThat(sketch.answer(RuleId.G12)).isEqualTo("2");
    }

    @Test
    void crampNightsOfTheWindowAreEvidence() {
        Finding finding =
                Sketch.blank()
                        .conditions(Condition.DIABETES)
                        .nights("x x------------- -------------x")
                        .finding(RuleId.G12);
        assertThat(finding.nights()).containsExactly(ago(27), ago(0));
        assertThat(finding.cramps()).hasSize(2);
    }
}
