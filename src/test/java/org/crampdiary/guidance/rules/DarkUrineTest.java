package org.crampdiary.guidance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crampdiary.guidance.Sketch.ago;
import static org.crampdiary.model.Symptom.DARK_URINE;

import java.util.List;
import org.crampdiary.guidance.Sketch;
import org.crampdiary.model.RuleId;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DarkUrineTest {

    @ParameterizedTest(name = "reported {0}, answered {1}, visit {2} nights ago → {3}")
    @CsvSource({
        "0, , , 3",
        "27, , , 3",
        "28, , , ?",
        "6, 5, , 2",
        "7, 6, , ?",
        "5, , 4, ?",
        "5, , 5, 3",
    })
    void openIsThreeAndJustClosedTwo(int reported, Integer answered, Integer visit, String answer) {
        Sketch sketch =
                Sketch.blank().cramp(reported, cramp -> cramp.symptoms(List.of(DARK_URINE)));
        if (answered != null) {
            sketch.answered(answered);
        }
        if (visit != null) {
            sketch.visit(visit, 28, RuleId.G19);
        }
        assertThat(sketch.answer(RuleId.G19)).isEqualTo(answer);
    }

    @Test
    void whatWasDealtWithIsNotCalledUnreported() {
        Sketch sketch = Sketch.answeredNone(7).answered(5, DARK_URINE).visit(4, 28, RuleId.G19);
        assertThat(new Messages(Language.ENGLISH).text(sketch.finding(RuleId.G19).why()))
                .startsWith("Reported earlier, and answered or discussed since: dark brown or")
                .endsWith("(last on 14 March 2026); asked on 7 of 7 nights");
    }

    @Test
    void reportsAreEvidence() {
        Sketch sketch = Sketch.blank().answered(20, DARK_URINE).answered(3, DARK_URINE);
        assertThat(sketch.finding(RuleId.G19).nights()).containsExactly(ago(20), ago(3));
    }

    @ParameterizedTest(name = "asked on {0} nights → {1}")
    @CsvSource({"3, ?", "4, -"})
    void tellsFromFourAskedNightsOn(int asked, String answer) {
        assertThat(Sketch.answeredNone(asked).answer(RuleId.G19)).isEqualTo(answer);
    }
}
