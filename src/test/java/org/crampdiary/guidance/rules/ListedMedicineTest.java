package org.crampdiary.guidance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crampdiary.guidance.Sketch.ago;

import java.util.Set;
import org.crampdiary.guidance.Finding;
import org.crampdiary.guidance.Sketch;
import org.crampdiary.model.MedicineClass;
import org.crampdiary.model.RuleId;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ListedMedicineTest {

    @ParameterizedTest
    @EnumSource(MedicineClass.class)
    void everyKnownClassButOtherAndStatinsIsListed(MedicineClass group) {
        Sketch sketch = Sketch.blank().nights("xx").medicine(group, null, null);
        boolean listed =
                !Set.of(MedicineClass.OTHER, MedicineClass.STATIN, MedicineClass.QUININE)
                        .contains(group);
        assertThat(sketch.answer(RuleId.G13)).isEqualTo(listed ? "1" : "-");
    }

    @ParameterizedTest(name = "{0}, from {1} to {2} nights ago → {3}")
    @CsvSource({
        "x--------------------------x, 90, , 1",
        "x---------------------------x, 90, , -",
        "x--------------------------x, 0, , 1",
        "x--------------------------x, -1, , -",
        "x--------------------------x, 90, 27, 1",
        "x--------------------------x, 90, 28, -",
        ".............--------------x, 90, , -",
        "..............-------------., 90, , ?",
    })
    void crampNightsBesideAMedicine(String nights, Integer start, Integer end, String answer) {
        Sketch sketch =
                Sketch.blank().nights(nights).medicine(MedicineClass.LOOP_DIURETIC, start, end);
        assertThat(sketch.answer(RuleId.G13)).isEqualTo(answer);
    }

    @Test
    void neverAnsweredAndAnUnknownClassAreNotTheSame() {
        Sketch sketch = Sketch.quiet(28).nights("xx");
        assertThat(sketch.answer(RuleId.G13)).isEqualTo("?");
        assertThat(sketch.medicine(null, null, null).answer(RuleId.G13)).isEqualTo("-");
    }

    @Test
    void itSaysToKeepTakingItAndAsk() {
        Finding finding =
                Sketch.blank()
                        .nights("xx")
                        .medicine(MedicineClass.LABA, null, null)
                        .finding(RuleId.G13);
        assertThat(new Messages(Language.ENGLISH).text(finding.why()))
                .startsWith(
                        "a medicine of the group long-acting inhaler (asthma or COPD); 2 cramp nights")
                .endsWith("Keep taking it as prescribed and ask.");
        assertThat(finding.nights()).containsExactly(ago(1), ago(0));
    }

    /** Whoever stopped it, perhaps as a doctor said, is not told to keep taking it. */
    @ParameterizedTest
    @CsvSource({"1, until 18 March 2026, Ask about it.", "0, ; 2 cramp, prescribed and ask."})
    void whatWasStoppedIsNotToBeKept(int endAgo, String named, String asked) {
        Finding finding =
                Sketch.blank()
                        .nights("xx")
                        .medicine(MedicineClass.LOOP_DIURETIC, 90, endAgo)
                        .finding(RuleId.G13);
        assertThat(new Messages(Language.ENGLISH).text(finding.why()))
                .contains(named)
                .endsWith(asked);
        assertThat(new Messages(Language.DANISH).text(finding.why()).contains("Bliv ved"))
                .isEqualTo(endAgo == 0);
    }

    /** Beside one that is still taken, what was stopped says until when. */
    @Test
    void whatWasStoppedSaysUntilWhen() {
        Finding finding =
                Sketch.blank()
                        .nights("xx")
                        .medicine(MedicineClass.LOOP_DIURETIC, 90, 5)
                        .medicine(MedicineClass.NAPROXEN, 90, null)
                        .finding(RuleId.G13);
        assertThat(new Messages(Language.ENGLISH).text(finding.why()))
                .contains("loop diuretic until ", "naproxen; 2 cramp nights")
                .endsWith("Keep taking it as prescribed and ask.");
    }
}
