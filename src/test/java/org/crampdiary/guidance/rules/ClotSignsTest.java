package org.crampdiary.guidance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crampdiary.guidance.Sketch.ago;
import static org.crampdiary.model.Symptom.FEVER;
import static org.crampdiary.model.Symptom.HARD_VEINS;
import static org.crampdiary.model.Symptom.PAIN_BETWEEN_CRAMPS;
import static org.crampdiary.model.Symptom.REDNESS;
import static org.crampdiary.model.Symptom.SWELLING_BOTH_LEGS;
import static org.crampdiary.model.Symptom.SWELLING_ONE_LEG;
import static org.crampdiary.model.Symptom.WARMTH;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.crampdiary.guidance.Finding;
import org.crampdiary.guidance.Sketch;
import org.crampdiary.model.Activity;
import org.crampdiary.model.ActivityType;
import org.crampdiary.model.Condition;
import org.crampdiary.model.MedicineClass;
import org.crampdiary.model.Pregnancy;
import org.crampdiary.model.RuleId;
import org.crampdiary.model.Symptom;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClotSignsTest {

    @ParameterizedTest(name = "{0} open → {1}")
    @CsvSource({
        "SWELLING_ONE_LEG, 3",
        "WARMTH, 2",
        "REDNESS, 2",
        "THROBBING_PAIN, 2",
        "HARD_VEINS, 2",
        "SWELLING_BOTH_LEGS, 2",
        "WARMTH REDNESS, 3",
        "THROBBING_PAIN HARD_VEINS, 3",
        "WARMTH SWELLING_BOTH_LEGS, 2",
        "FEVER, ?",
        "FEVER WARMTH, 3",
        "FEVER REDNESS, 3",
        "FEVER SWELLING_BOTH_LEGS, 3",
        "FEVER THROBBING_PAIN, 2",
        "FEVER HARD_VEINS, 2",
        "WEAKNESS, ?",
    })
    void whatIsOpen(String signs, String answer) {
        assertThat(Sketch.blank().answered(3, signs(signs)).answer(RuleId.G02)).isEqualTo(answer);
    }

    @Test
    void signsNeedNotShareANight() {
        Sketch sketch =
                Sketch.blank()
                        .cramp(9, cramp -> cramp.symptoms(List.of(WARMTH)))
                        .cramp(3, cramp -> cramp.symptoms(List.of(HARD_VEINS)));
        assertThat(sketch.answer(RuleId.G02)).isEqualTo("3");
    }

    @ParameterizedTest(name = "{0} reported {1}, answered {2} nights ago → {3}")
    @CsvSource({
        "SWELLING_ONE_LEG, 0, , 3",
        "SWELLING_ONE_LEG, 27, , 3",
        "SWELLING_ONE_LEG, 28, , ?",
        "SWELLING_ONE_LEG, 6, 5, 2",
        "SWELLING_ONE_LEG, 7, 6, ?",
        "SWELLING_BOTH_LEGS, 6, 5, 2",
        "SWELLING_BOTH_LEGS, 7, 6, ?",
        "WARMTH REDNESS, 6, 5, 2",
        "FEVER WARMTH, 6, 5, 2",
    })
    void closedSignsCountForSevenNights(
            String signs, int reported, Integer answered, String answer) {
        Sketch sketch = Sketch.blank().answered(reported, signs(signs));
        if (answered != null) {
            sketch.answered(answered);
        }
        assertThat(sketch.answer(RuleId.G02)).isEqualTo(answer);
    }

    @ParameterizedTest(name = "{0} {1} nights ago beside {2} {3} nights ago → {4}")
    @CsvSource({
        "HARD_VEINS, 27, WARMTH, 0, 3",
        "HARD_VEINS, 28, WARMTH, 0, 2",
        "WARMTH, 0, WARMTH, 27, 2",
        "FEVER, 27, WARMTH, 0, 3",
        "FEVER, 28, WARMTH, 0, 2",
        "WARMTH, 27, FEVER, 0, 3",
        "WARMTH, 28, FEVER, 0, ?",
    })
    void bothAreOpenWithinTheLast28Nights(
            Symptom one, int ago, Symptom other, int otherAgo, String answer) {
        Sketch sketch =
                Sketch.blank()
                        .cramp(ago, cramp -> cramp.symptoms(List.of(one)))
                        .cramp(otherAgo, cramp -> cramp.symptoms(List.of(other)));
        assertThat(sketch.answer(RuleId.G02)).isEqualTo(answer);
    }

    @Test
    void aFeverThatHasGoneRaisesNothing() {
        Sketch sketch = Sketch.blank().answered(4, FEVER).answered(3, WARMTH);
        assertThat(sketch.answer(RuleId.G02)).isEqualTo("2");
    }

    @Test
    void oneOpenSignIsUrgentInAPersonAtRisk() {
        assertThat(warm().pregnant(Pregnancy.YES).answer(RuleId.G02)).isEqualTo("3");
        assertThat(warm().pregnant(Pregnancy.RECENTLY).answer(RuleId.G02)).isEqualTo("3");
        assertThat(warm().pregnant(Pregnancy.NO).answer(RuleId.G02)).isEqualTo("2");
        assertThat(warm().conditions(Condition.CANCER).answer(RuleId.G02)).isEqualTo("3");
        assertThat(warm().conditions(Condition.EARLIER_CLOT).answer(RuleId.G02)).isEqualTo("3");
        assertThat(warm().conditions(Condition.VEIN_DISEASE).answer(RuleId.G02)).isEqualTo("2");
        assertThat(warm().answered(2).pregnant(Pregnancy.YES).answer(RuleId.G02)).isEqualTo("2");
        Sketch both = Sketch.blank().answered(3, SWELLING_BOTH_LEGS).pregnant(Pregnancy.YES);
        assertThat(both.answer(RuleId.G02)).isEqualTo("2");
    }

    @ParameterizedTest(name = "{0} from {1} to {2} nights ago → {3}")
    @CsvSource({
        "OESTROGEN, , , 3",
        "OESTROGEN, 100, 27, 3",
        "OESTROGEN, 100, 28, 2",
        "RALOXIFENE, 0, , 3",
        "RALOXIFENE, -1, , 2",
        "STATIN, , , 2",
    })
    void medicinesCountWhenActiveInTheLast28Nights(
            MedicineClass group, Integer start, Integer end, String answer) {
        assertThat(warm().medicine(group, start, end).answer(RuleId.G02)).isEqualTo(answer);
    }

    @ParameterizedTest(name = "a journey of {1} minutes {0} nights ago → {2}")
    @CsvSource({
        "0, 240, 3",
        "0, 239, 2",
        "27, 240, 3",
        "28, 240, 2",
        "27, , 3",
        "28, , 2",
    })
    void aLongJourneyMakesOneOpenSignUrgent(int ago, Double minutes, String answer) {
        Sketch sketch =
                Sketch.blank()
                        .journey(ago, minutes)
                        .cramp(3, warm -> warm.symptoms(List.of(WARMTH)));
        assertThat(sketch.answer(RuleId.G02)).isEqualTo(answer);
        assertThat(sketch.finding(RuleId.G02).nights()).containsExactly(ago(3));
    }

    @Test
    void journeysAreNotAddedUpAndOtherActivitiesAreNone() {
        Activity half = new Activity(ActivityType.TRAVEL, 200.0, null);
        Activity sat = new Activity(ActivityType.SITTING, 600.0, null);
        Sketch sketch = warm().night(2, night -> night.activities(List.of(half, half, sat)));
        assertThat(sketch.answer(RuleId.G02)).isEqualTo("2");
    }

    @ParameterizedTest(name = "pain between cramps reported {0}, answered {1} nights ago → {2}")
    @CsvSource({"0, , 2", "27, , 2", "28, , ?", "3, 2, ?"})
    void painBetweenCrampsCountsWhileOpenInAPersonAtRisk(int ago, Integer answered, String answer) {
        Sketch sketch = Sketch.blank().answered(ago, PAIN_BETWEEN_CRAMPS);
        if (answered != null) {
            sketch.answered(answered);
        }
        assertThat(sketch.answer(RuleId.G02)).isEqualTo("?");
        assertThat(sketch.conditions(Condition.CANCER).answer(RuleId.G02)).isEqualTo(answer);
    }

    @Test
    void painBetweenCrampsDoesNotMakeASignUrgentAndIsEvidenceOnlyAtRisk() {
        Sketch sketch =
                Sketch.blank()
                        .cramp(4, cramp -> cramp.symptoms(List.of(PAIN_BETWEEN_CRAMPS)))
                        .cramp(3, cramp -> cramp.symptoms(List.of(SWELLING_BOTH_LEGS)));
        assertThat(sketch.finding(RuleId.G02).nights()).containsExactly(ago(3));
        sketch.conditions(Condition.EARLIER_CLOT);
        assertThat(sketch.answer(RuleId.G02)).isEqualTo("2");
        assertThat(sketch.finding(RuleId.G02).nights()).containsExactly(ago(4), ago(3));
    }

    @Test
    void itSaysWhatMakesOneSignWeighMore() {
        Finding finding = warm().conditions(Condition.CANCER).journey(3, null).finding(RuleId.G02);
        assertThat(new Messages(Language.ENGLISH).text(finding.why()))
                .endsWith("; this weighs more with cancer, a long journey");
        Finding anyway =
                warm().answered(2, SWELLING_ONE_LEG)
                        .conditions(Condition.CANCER)
                        .finding(RuleId.G02);
        assertThat(new Messages(Language.ENGLISH).text(anyway.why())).doesNotContain("weighs");
    }

    @Test
    void openFeverIsEvidenceAndADealtWithSignIsNot() {
        Finding finding =
                Sketch.blank()
                        .answered(12, REDNESS)
                        .visit(11, 0, RuleId.G02)
                        .answered(5, WARMTH)
                        .answered(4, FEVER, HARD_VEINS)
                        .finding(RuleId.G02);
        assertThat(finding.level().number()).isEqualTo(2);
        assertThat(finding.nights()).containsExactly(ago(5), ago(4));
    }

    private static Sketch warm() {
        return Sketch.blank().answered(3, WARMTH);
    }

    private static Symptom[] signs(String names) {
        return Arrays.stream(Pattern.compile(" ").split(names))
                .map(Symptom::valueOf)
                .toArray(Symptom[]::new);
    }
}
