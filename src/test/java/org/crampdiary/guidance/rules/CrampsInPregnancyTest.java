package org.crampdiary.guidance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crampdiary.guidance.Sketch.ago;
import static org.crampdiary.model.Symptom.SWELLING_BOTH_LEGS;

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

    @ParameterizedTest(name = "{0}, swollen {1}, answered {2}, visit {3} nights ago → {4}")
    @CsvSource({
        "YES,      27, ,  , 3",
        "RECENTLY, 27, ,  , 3",
        "YES,      28, ,  , ?",
        "YES,      3,  2, , ?",
        "YES,      3,  , 2, ?",
        "YES,      3,  , 3, 3",
        "NO,       3,  ,  , -",
        ",         3,  ,  , ?",
    })
    void swellingOfBothLegsAsksForHelpTodayWhileOpen(
            Pregnancy answer, int swollen, Integer answered, Integer visit, String expected) {
        Sketch sketch = Sketch.blank().pregnant(answer).answered(swollen, SWELLING_BOTH_LEGS);
        if (answered != null) {
            sketch.answered(answered);
        }
        if (visit != null) {
            sketch.visit(visit, 0, RuleId.G18);
        }
        assertThat(sketch.answer(RuleId.G18)).isEqualTo(expected);
    }

    @Test
    void theSwellingIsEvidenceBesideTheCrampNights() {
        Sketch sketch =
                Sketch.blank()
                        .nights("x..")
                        .pregnant(Pregnancy.YES)
                        .answered(9, SWELLING_BOTH_LEGS);
        assertThat(sketch.finding(RuleId.G18).nights()).containsExactly(ago(9), ago(2));
        sketch.answered(8);
        assertThat(sketch.finding(RuleId.G18).nights()).containsExactly(ago(2));
    }

    @Test
    void crampNightsAreEvidence() {
        Sketch sketch = Sketch.blank().nights("xx..").pregnant(Pregnancy.YES);
        assertThat(sketch.finding(RuleId.G18).nights()).containsExactly(ago(3), ago(2));
        assertThat(sketch.finding(RuleId.G18).cramps()).hasSize(2);
    }
}
