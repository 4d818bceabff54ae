package org.crampdiary.guidance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crampdiary.guidance.Sketch.ago;

import org.crampdiary.guidance.Finding;
import org.crampdiary.guidance.Sketch;
import org.crampdiary.model.NightStatus;
import org.crampdiary.model.RuleId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrequentTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            textBlock =
                    """
                    # window of 14 below the digits, the night before it on the left
                    '. xx-- ---- ---- xx',  2
                    '. xx-- ---- ---- x-',  1
                    'x x--- ---- ---- xx',  1
                    '. x--- ---- ---- -x',  1
                    'x ---- ---- ---- -x',  -
                    'x x--- ---- ---- --',  -
                    '. ---- ---- ---- --',  -
                    '. xxxx xxxx xxxx xx',  2
                    '. .... .... .... xx',  1
                    '. .... .... ..xx xx',  2
                    '. .... .... -xxx xx',  2
                    '- .... ...- ---- -x',  -
                    '- .... .... ---- -x',  ?
                    '. .... .... .... ..',  ?
                    """)
    void countsCrampNightsOfFourteen(String nights, String answer) {
        assertThat(Sketch.blank().nights(nights).answer(RuleId.G08)).isEqualTo(answer);
    }

    @Test
    void aNightSaidToHaveCrampsCountsWithoutDetail() {
        Sketch sketch =
                Sketch.quiet(14)
                        .night(0, night -> night.status(NightStatus.CRAMPS))
                        .night(13, night -> night.status(NightStatus.CRAMPS));
        assertThat(sketch.answer(RuleId.G08)).isEqualTo("1");
    }

    @Test
    void severalCrampsOfOneNightAreOneCrampNight() {
        Sketch sketch = Sketch.quiet(14).nights("x").nights("x").nights("x").nights("x");
        assertThat(sketch.answer(RuleId.G08)).isEqualTo("-");
    }

    @Test
    void everyCrampNightOfTheWindowAndItsCrampsAreEvidence() {
        Finding finding =
                Sketch.blank()
                        .nights("x x---------- ---")
                        .nights("x--")
                        .nights("x..")
                        .night(5, night -> night.status(NightStatus.CRAMPS))
                        .finding(RuleId.G08);
        assertThat(finding.nights()).containsExactly(ago(13), ago(5), ago(2));
        assertThat(finding.cramps()).containsExactly("c13-1", "c2-2", "c2-3");
    }
}
