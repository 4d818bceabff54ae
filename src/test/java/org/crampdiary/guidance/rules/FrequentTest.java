package org.crampdiary.guidance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crampdiary.guidance.Sketch.ago;

import org.crampdiary.guidance.Finding;
import org.crampdiary.guidance.Sketch;
import org.crampdiary.model.CrampContext;
import org.crampdiary.model.NightStatus;
import org.crampdiary.model.RuleId;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
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

    @ParameterizedTest(name = "four cramps, one of them {0} → {1}")
    @CsvSource({
        ", 2",
        "ASLEEP, 2",
        "RESTING, 2",
        "WALKING, 2",
        "OTHER, 2",
        "EXERCISING, 1",
        "AFTER_EXERCISE, 1",
    })
    void crampsWithExerciseAreNoneOfTheFour(CrampContext context, String answer) {
        Sketch sketch = Sketch.quiet(14).nights("x.............").nights("xx");
        sketch.cramp(5, cramp -> cramp.context(context));
        assertThat(sketch.answer(RuleId.G08)).isEqualTo(answer);
        assertThat(sketch.finding(RuleId.G08).nights())
                .containsExactly(ago(13), ago(5), ago(1), ago(0));
    }

    @Test
    void anotherCrampOfTheNightMakesItCount() {
        Sketch sketch = Sketch.quiet(14).nights("xxx");
        sketch.cramp(5, cramp -> cramp.context(CrampContext.EXERCISING)).cramp(5, cramp -> {});
        assertThat(sketch.answer(RuleId.G08)).isEqualTo("2");
        Sketch said = Sketch.quiet(14).nights("xxx");
        said.night(13, night -> night.status(NightStatus.CRAMPS));
        assertThat(said.answer(RuleId.G08)).isEqualTo("2");
    }

    @Test
    void itSaysHowManyNightsAreOfExerciseOnly() {
        Sketch sketch = Sketch.quiet(14).nights("x");
        sketch.cramp(5, cramp -> cramp.context(CrampContext.EXERCISING));
        assertThat(new Messages(Language.ENGLISH).text(sketch.finding(RuleId.G08).why()))
                .isEqualTo(
                        "2 cramp nights in the last 14 nights (14 recorded), 1 of them only during or after exercise");
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
