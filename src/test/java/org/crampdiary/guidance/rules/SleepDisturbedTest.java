package org.crampdiary.guidance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crampdiary.guidance.Sketch.ago;

import org.crampdiary.guidance.Finding;
import org.crampdiary.guidance.Sketch;
import org.crampdiary.model.RuleId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SleepDisturbedTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            textBlock =
                    """
                    '- ------- ------- ------- w----ww',  2
                    '- ------- ------- ------w -----ww',  1
                    '- w------ ------- ------- -----ww',  1
                    '- w------ ------- ------- ------w',  -
                    'w ------- ------- ------- -----ww',  -
                    '- ------- ------- w----ww ------w',  2
                    '- ------- ------w -----ww ------w',  1
                    '- ------- ------- ------- -----ww',  -
                    '- x------ ---xxxx xxxxxxx xxxxxxx',  -
                    '- ....... ....... ------- -------',  -
                    '- ....... ....... .------ -------',  ?
                    '. ....... ....... ......w ....w.w',  1
                    '. ....... ....... ....... ....w.w',  ?
                    """)
    void countsWokenNights(String nights, String answer) {
        assertThat(Sketch.blank().nights(nights).answer(RuleId.G07)).isEqualTo(answer);
    }

    @ParameterizedTest(name = "tired {0} and {1} nights ago, woken {2} nights ago → {3}")
    @CsvSource({
        "0, 13, 13, 2",
        "0, 13, 0, 2",
        "0, 14, 0, -",
        "13, 13, 0, -",
        "0, 13, 14, -",
        "0, 1, 28, -"
    })
    void twoTiredDaysCountWithAWokenNight(int tired, int again, int woken, String answer) {
        Sketch sketch =
                Sketch.quiet(28)
                        .night(tired, night -> night.tiredByDay(true))
                        .night(again, night -> night.tiredByDay(true))
                        .cramp(woken, cramp -> cramp.woke(true));
        assertThat(sketch.answer(RuleId.G07)).isEqualTo(answer);
    }

    @Test
    void wokenCrampsAndTiredDaysAreEvidence() {
        Finding finding =
                Sketch.quiet(29)
                        .night(0, night -> night.tiredByDay(true))
                        .night(1, night -> night.tiredByDay(false))
                        .night(14, night -> night.tiredByDay(true))
                        .cramp(27, cramp -> cramp.woke(true))
                        .cramp(27, cramp -> cramp.woke(false))
                        .cramp(28, cramp -> cramp.woke(true))
                        .cramp(3, cramp -> cramp.woke(true))
                        .cramp(2, cramp -> cramp.woke(true))
                        .finding(RuleId.G07);
        assertThat(finding.nights()).containsExactly(ago(27), ago(3), ago(2), ago(0));
        assertThat(finding.cramps()).containsExactly("c27-0", "c3-3", "c2-4");
    }
}
