package org.crampdiary.guidance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crampdiary.guidance.Sketch.ago;
import static org.crampdiary.model.Symptom.BACK_PAIN;
import static org.crampdiary.model.Symptom.NUMBNESS;
import static org.crampdiary.model.Symptom.TINGLING;
import static org.crampdiary.model.Symptom.WEAKNESS;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.crampdiary.guidance.Finding;
import org.crampdiary.guidance.Sketch;
import org.crampdiary.model.Condition;
import org.crampdiary.model.RuleId;
import org.crampdiary.model.Symptom;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeakOrNumbTest {

    @ParameterizedTest(name = "{0} reported {1}, answered {2} nights ago → {3}")
    @CsvSource({
        "WEAKNESS, 0, , 3",
        "WEAKNESS, 27, , 3",
        "WEAKNESS, 28, , ?",
        "WEAKNESS, 6, 5, 2",
        "WEAKNESS, 7, 6, ?",
        "WASTING, 27, , 2",
        "WASTING, 28, , ?",
        "WASTING, 6, 5, 2",
        "WASTING, 7, 6, ?",
        "NUMBNESS, 27, , 2",
        "NUMBNESS, 28, , ?",
        "NUMBNESS, 6, 5, 2",
        "NUMBNESS, 7, 6, ?",
        "PAIN_BETWEEN_CRAMPS, 27, , 2",
        "PAIN_BETWEEN_CRAMPS, 28, , ?",
        "PAIN_BETWEEN_CRAMPS, 6, 5, 2",
        "PAIN_BETWEEN_CRAMPS, 7, 6, ?",
        "TINGLING, 0, , ?",
        "BACK_PAIN, 0, , ?",
    })
    void signsOpenOrJustClosed(Symptom sign, int reported, Integer answered, String answer) {
        Sketch sketch = Sketch.blank().answered(reported, sign);
        if (answered != null) {
            sketch.answered(answered);
        }
        assertThat(sketch.answer(RuleId.G05)).isEqualTo(answer);
    }

    @ParameterizedTest(name = "{1} h of soreness {0} nights ago → {2}")
    @CsvSource({"0, 24, -", "0, 24.5, 2", "6, 25, 2", "7, 25, -"})
    void sorenessForMoreThanADay(int ago, double hours, String answer) {
        Sketch sketch = Sketch.answeredNone(7).cramp(ago, cramp -> cramp.sorenessHours(hours));
        assertThat(sketch.answer(RuleId.G05)).isEqualTo(answer);
    }

    @ParameterizedTest(name = "tingling {0}, twitching {1} nights ago → {2}")
    @CsvSource({
        "0 1 2 27, , 1",
        "0 1 2 28, , -",
        "0 1 2, , -",
        "0 1, 2 27, 1",
        "0 1 2, 0 1 2, -",
        "'', 0 9 18 27, 1",
    })
    void tinglingOrTwitchingOnFourDifferentNights(
            String tingling, String twitching, String answer) {
        Sketch sketch = Sketch.answeredNone(7);
        report(sketch, tingling, TINGLING);
        report(sketch, twitching, Symptom.TWITCHING);
        assertThat(sketch.answer(RuleId.G05)).isEqualTo(answer);
    }

    private static void report(Sketch sketch, String nights, Symptom sign) {
        Pattern.compile("\\d+")
                .matcher(nights == null ? "" : nights)
                .results()
                .map(MatchResult::group)
                .map(Integer::valueOf)
                .forEach(ago -> sketch.cramp(ago, cramp -> cramp.symptoms(List.of(sign))));
    }

    @Test
    void tinglingIsDealtWithAtAVisitAndIsNeverRaised() {
        Sketch sketch =
                Sketch.blank().nights("---------------------------- -------------------xxxxxxxxx");
        report(sketch, "5 6 7 8", TINGLING);
        assertThat(sketch.answer(RuleId.G05)).isEqualTo("1");
        assertThat(new Messages(Language.ENGLISH).text(sketch.finding(RuleId.G05).title()))
                .isEqualTo("Reported: tingling");
        assertThat(sketch.finding(RuleId.G05).nights())
                .containsExactly(ago(8), ago(7), ago(6), ago(5));
        assertThat(sketch.answer(RuleId.G11)).isEqualTo("2");
        assertThat(sketch.visit(4, 0, RuleId.G05).answer(RuleId.G05)).isEqualTo("?");
    }

    @Test
    void numbnessWithBackPainIsUrgentInAPersonWithCancer() {
        assertThat(numbAndBack().answer(RuleId.G05)).isEqualTo("2");
        assertThat(numbAndBack().conditions(Condition.DIABETES).answer(RuleId.G05)).isEqualTo("2");
        assertThat(numbAndBack().conditions(Condition.CANCER).answer(RuleId.G05)).isEqualTo("3");
        Sketch closed = numbAndBack().conditions(Condition.CANCER).answered(1, NUMBNESS);
        assertThat(closed.answer(RuleId.G05)).isEqualTo("2");
    }

    @ParameterizedTest(name = "numb {0}, pain in the back {1} nights ago → {2}")
    @CsvSource({"0, 27, 3", "0, 28, 2", "27, 0, 3", "28, 0, ?"})
    void bothAreOpenWithinTheLast28Nights(int numb, int back, String answer) {
        Sketch sketch =
                Sketch.blank()
                        .conditions(Condition.CANCER)
                        .cramp(numb, cramp -> cramp.symptoms(List.of(NUMBNESS)))
                        .cramp(back, cramp -> cramp.symptoms(List.of(BACK_PAIN)));
        assertThat(sketch.answer(RuleId.G05)).isEqualTo(answer);
    }

    @Test
    void backPainIsEvidenceInAPersonWithCancerOnly() {
        assertThat(numbAndBack().finding(RuleId.G05).nights()).containsExactly(ago(3));
        assertThat(numbAndBack().conditions(Condition.CANCER).finding(RuleId.G05).nights())
                .containsExactly(ago(4), ago(3));
    }

    /** A rise (G11) explains them 4.1, 7.9, 15.8 and 65 times better. */
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "'---------------------------- -----------------------xxxxx',  2",
        "'---------------------------- ----------------------xxxxxx',  2",
        "'---------------------------- ---------------------xxxxxxx',  3",
        "'---------------------------- -------------------xxxxxxxxx',  3",
    })
    void crampsThatBecomeMoreFrequentRaiseIt(String nights, String answer) {
        Sketch sketch = Sketch.blank().nights(nights).cramp(0, cramp -> cramp.sorenessHours(30));
        assertThat(sketch.answer(RuleId.G05)).isEqualTo(answer);
        assertThat(sketch.finding(RuleId.G05).nights()).containsExactly(ago(0));
    }

    @Test
    void isTitledByWhatFired() {
        Finding finding =
                Sketch.blank()
                        .answered(0, NUMBNESS, WEAKNESS)
                        .cramp(2, cramp -> cramp.sorenessHours(30))
                        .finding(RuleId.G05);
        assertThat(new Messages(Language.ENGLISH).text(finding.title()))
                .isEqualTo("Reported: weakness, numbness, long soreness");
    }

    private static Sketch numbAndBack() {
        return Sketch.blank()
                .cramp(4, cramp -> cramp.symptoms(List.of(BACK_PAIN)))
                .cramp(3, cramp -> cramp.symptoms(List.of(NUMBNESS)));
    }
}
