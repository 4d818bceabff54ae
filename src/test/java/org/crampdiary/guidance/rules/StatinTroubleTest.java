package org.crampdiary.guidance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crampdiary.guidance.Sketch.ago;
import static org.crampdiary.model.MedicineClass.STATIN;

import org.crampdiary.guidance.Finding;
import org.crampdiary.guidance.Sketch;
import org.crampdiary.model.MedicineClass;
import org.crampdiary.model.RuleId;
import org.crampdiary.model.Symptom;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatinTroubleTest {

    private static final Messages ENGLISH = new Messages(Language.ENGLISH);

    @ParameterizedTest(name = "{0} reported {1}, answered {2} nights ago → {3}")
    @CsvSource({
        "WEAKNESS, 27, , 3",
        "DARK_URINE, 27, , 3",
        "PAIN_BETWEEN_CRAMPS, 27, , 3",
        "PAIN_BETWEEN_CRAMPS, 28, , ?",
        "DARK_URINE, 13, 12, 2",
        "DARK_URINE, 14, 13, ?",
        "NUMBNESS, 1, , ?",
    })
    void signsInAPersonWithAStatin(Symptom sign, int reported, Integer answered, String answer) {
        Sketch sketch = Sketch.blank().medicine(STATIN, 1000, null).answered(reported, sign);
        if (answered != null) {
            sketch.answered(answered);
        }
        assertThat(sketch.answer(RuleId.G06)).isEqualTo(answer);
    }

    @ParameterizedTest(name = "{0}, statin since {1} → {2}")
    @CsvSource({
        "x------------x, 365, 2",
        "x------------x, 366, 1",
        "x------------x,    , 2",
        "x-------------x, 1, -",
        "-------------x, 1, -",
    })
    void crampNightsAloneCountMoreWithANewStatin(String nights, Integer start, String answer) {
        Sketch sketch = Sketch.answeredNone(14).nights(nights).medicine(STATIN, start, null);
        assertThat(sketch.answer(RuleId.G06)).isEqualTo(answer);
    }

    @ParameterizedTest(name = "{0} from {1} to {2} nights ago → {3}")
    @CsvSource({
        "STATIN, 2000, 27, 3",
        "STATIN, 2000, 28, -",
        "STATIN, 0, , 3",
        "STATIN, -1, , -",
        "NAPROXEN, , , -",
        ", , , -",
    })
    void onlyAStatinOfTheLast28NightsCounts(
            MedicineClass group, Integer start, Integer end, String answer) {
        Sketch sketch = Sketch.blank().answered(3, Symptom.DARK_URINE);
        assertThat(sketch.medicine(group, start, end).answer(RuleId.G06)).isEqualTo(answer);
    }

    @Test
    void neverAnsweredIsNotTheSameAsNone() {
        assertThat(Sketch.answeredNone(14).answer(RuleId.G06)).isEqualTo("?");
        assertThat(Sketch.blank().noMedicines().answer(RuleId.G06)).isEqualTo("-");
        assertThat(Sketch.answeredNone(7).medicine(STATIN, null, null).answer(RuleId.G06))
                .isEqualTo("-");
        assertThat(Sketch.answeredNone(6).medicine(STATIN, null, null).answer(RuleId.G06))
                .isEqualTo("?");
    }

    @Test
    void itSaysAskAndNeverStop() {
        Sketch open = Sketch.blank().medicine(STATIN, null, null).answered(0, Symptom.WEAKNESS);
        assertThat(ENGLISH.text(open.finding(RuleId.G06).why()))
                .endsWith("Ring today, before your next dose, and ask whether to take it.");
        Sketch cramps = Sketch.blank().medicine(STATIN, null, null).nights("xx");
        assertThat(ENGLISH.text(cramps.finding(RuleId.G06).why())).endsWith("Ask about it.");
    }

    @Test
    void signsAndCrampNightsAreEvidence() {
        Finding finding =
                Sketch.blank()
                        .medicine(STATIN, null, null)
                        .answered(20, Symptom.WEAKNESS)
                        .nights("x ------------- x")
                        .finding(RuleId.G06);
        assertThat(finding.nights()).containsExactly(ago(20), ago(0));
        assertThat(finding.cramps()).containsExactly("c0-1");
    }
}
