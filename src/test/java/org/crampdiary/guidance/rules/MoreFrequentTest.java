package org.crampdiary.guidance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crampdiary.guidance.Sketch.ago;

import java.util.regex.Pattern;
import org.crampdiary.guidance.Finding;
import org.crampdiary.guidance.Sketch;
import org.crampdiary.model.RuleId;
import org.crampdiary.model.Symptom;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoreFrequentTest {

    private static final String ONE_A_WEEK = "(---x---)[12]";

    /** Beside each how many times better a rise explains it, where it can be said. */
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            textBlock =
                    """
                    # the mention: 7.94, 15.8 and, from one a week, 7.74, 16.1
                    -[50] x[6],                    -
                    -[49] x[7],                    1
                    (---x---)[12] -[5] x[9],       -
                    (---x---)[12] -[4] x[10],      1
                    # the appointment: 65.3, 134 and 30.0, 89.9
                    -[47] x[9],                    1
                    -[46] x[10],                   2
                    -[209] x[5],                   1
                    -[208] x[6],                   2
                    # the specification's diaries: 370.5, 0.18
                    -[28] x[14],                   2
                    (---x---)[12],                 -
                    # nothing to compare with: 27 and 28 nights before the last two weeks
                    -[41],                         ?
                    -[42],                         -
                    -[27] x[14],                   ?
                    # 13 and 14 recorded nights of the last 28
                    -[21] .[15] -[13],             ?
                    -[28] .[14] -[14],             ?
                    (.-)[36],                      -
                    # fewer recorded lately than before: 23 and 24 of 28, all before
                    -[72] .[5] -[23],              ?
                    -[72] .[4] -[24],              -
                    """)
    void aRiseExplainsTheDiaryBetter(String nights, String answer) {
        assertThat(sketch(nights).answer(RuleId.G11)).isEqualTo(answer);
    }

    /** 80 times better on one night only, with 5 free ones; 8 times up to 19. */
    @ParameterizedTest(name = "{0} free nights later → {1}")
    @CsvSource({"4, 1", "5, 2", "18, 2", "19, 1", "32, 1", "33, -"})
    void theLevelIsHeldForFourteenNights(int later, String answer) {
        assertThat(sketch("-[47] x[9] -[%d]".formatted(later)).answer(RuleId.G11))
                .isEqualTo(answer);
    }

    @Test
    void oneTerribleNightIsNoTrend() {
        Sketch sketch = sketch(ONE_A_WEEK + "-[14]");
        for (int cramp = 0; cramp < 20; cramp++) {
            sketch.cramp(3, values -> {});
        }
        assertThat(sketch.answer(RuleId.G11)).isEqualTo("-");
    }

    @Test
    void seriousWeaknessRaisesIt() {
        assertThat(risen().answered(0, Symptom.NUMBNESS).answer(RuleId.G11)).isEqualTo("3");
        assertThat(risen().answered(0, Symptom.BACK_PAIN).answer(RuleId.G11)).isEqualTo("1");
        assertThat(risen().cramp(6, cramp -> cramp.sorenessHours(25)).answer(RuleId.G11))
                .isEqualTo("3");
        assertThat(risen().cramp(7, cramp -> cramp.sorenessHours(25)).answer(RuleId.G11))
                .isEqualTo("1");
        Sketch prickly = risen();
        for (int ago = 0; ago < 4; ago++) {
            prickly.answered(ago, Symptom.TINGLING);
        }
        assertThat(prickly.answer(RuleId.G05)).isEqualTo("1");
        assertThat(prickly.answer(RuleId.G11)).isEqualTo("1");
    }

    @Test
    void theCrampNightsOfTheWeeksThatSpeakMostAreEvidence() {
        Finding finding = risen().finding(RuleId.G11);
        assertThat(finding.nights()).hasSize(7).startsWith(ago(6)).endsWith(ago(0));
        assertThat(finding.cramps()).hasSize(7);
        Finding held = sketch("-[20] x -[28] x[7] -[5]").finding(RuleId.G11);
        assertThat(held.nights()).hasSize(7).startsWith(ago(11)).endsWith(ago(5));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    -[49] x[7]        | Last 2 weeks: 7 cramps on 14 recorded nights (3.5 a week). Before: 0 on 42 (0 a week). A steady diary looks like this in fewer than one year in ten
                    -[46] x[10]       | Last 2 weeks: 10 cramps on 14 recorded nights (5 a week). Before: 0 on 42 (0 a week). A steady diary looks like this in fewer than one year in a hundred
                    (---x---)[12]     | Last 4 weeks: 4 cramps on 28 recorded nights (1 a week). Before: 8 on 56 (1 a week)
                    -[72] .[5] -[23]  | You have recorded fewer nights lately than before; the diary cannot compare. Record each night, also those without cramps.
                    -[41]             | It needs 28 recorded nights before the last two weeks to compare with. Record each night, also those without cramps.
                    -[13]             | Only 13 of the last 28 nights are recorded; it can tell from 14 on. Record each night, also those without cramps.
                    """)
    void itShowsTheCountsOrWhatIsMissing(String nights, String why) {
        assertThat(new Messages(Language.ENGLISH).text(sketch(nights).finding(RuleId.G11).why()))
                .isEqualTo(why);
    }

    /** The year before: the same 14 nights are those from 378 to 365 nights ago. */
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    x[14] -[350] x[14]           | Before: 14 on 364 (0.3 a week). The same weeks of last year: 14 cramps on 14 recorded nights (7 a week). A steady
                    -[14] -[350] x[14]           | Before: 0 on 364 (0 a week). The same weeks of last year: 0 cramps on 14 recorded nights (0 a week). A steady
                    .[7] x -[6] -[350] x[14]     | The same weeks of last year: 1 cramp on 7 recorded nights (1 a week). A steady
                    .[8] -[6] -[350] x[14]       | Before: 0 on 356 (0 a week). A steady
                    """)
    void fromTheSecondYearOnTheSameWeeksOfLastYearStandBesideIt(String nights, String words) {
        assertThat(new Messages(Language.ENGLISH).text(sketch(nights).finding(RuleId.G11).why()))
                .startsWith("Last 2 weeks: 14 cramps on 14 recorded nights (7 a week). ")
                .contains(words);
    }

    private static Sketch risen() {
        return sketch("-[49] x[7]");
    }

    /** The pattern with {@code -[3]} written out as {@code ---}, and a bracket as what it holds. */
    private static Sketch sketch(String pattern) {
        return Sketch.blank()
                .nights(
                        Pattern.compile("(?:\\(([^)]+)\\)|(.))\\[(\\d+)]")
                                .matcher(pattern)
                                .replaceAll(part ->
                                        (part.group(1) == null ? part.group(2) : part.group(1))
                                                .repeat(Integer.parseInt(part.group(3)))));
    }
}
