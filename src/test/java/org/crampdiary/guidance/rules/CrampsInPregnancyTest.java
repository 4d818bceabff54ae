package org.crampdiary.guidance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crampdiary.guidance.Sketch.ago;

import org.crampdiary.guidance.Sketch;
import org.crampdiary.model.Pregnancy;
import org.crampdiary.model.RuleId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrampsInPregnancyTest {

    @ParameterizedTest(name = "{0}, {1} → {2}")
    @CsvSource({
        "YES,      x---------------------------, 1",
        "RECENTLY, x---------------------------, 1",
        "YES,      x----------------------------, -",
        "NO,       xxxxxxxxxxxxxxxxxxxxxxxxxxxx, -",
        "NO,       ., -",
        ",         xxxxxxxxxxxxxxxxxxxxxxxxxxxx, ?",
        "YES,      --------------, -",
        "YES,      -------------, ?",
        "YES,      x, 1",
    })
    void oneCrampNightInPregnancy(Pregnancy answer, String nights, String expected) {
        Sketch sketch = Sketch.blank().nights(nights).pregnant(answer);
        assertThat(sketch.answer(RuleId.G18)).isEqualTo(expected);
    }

    @Test
    void crampNightsAreEvidence() {
        Sketch sketch = Sketch.blank().nights("xx..").pregnant(Pregnancy.YES);
        assertThat(sketch.finding(RuleId.G18).nights()).containsExactly(ago(3), ago(2));
        assertThat(sketch.finding(RuleId.G18).cramps()).hasSize(2);
    }
}
