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

    /** Mid-p by hand: P(H > c1) + P(H = c1) / 2 of the hypergeometric distribution. */
    @ParameterizedTest(name = "{0} of {1} before, {2} of {3} now → {4}")
    @CsvSource({
        // mid-p 0.0129, 0.0058, 0.00109 and 0.00046
        "0, 28, 5, 28, -",
        "0, 28, 6, 28, 1",
        "0, 28, 8, 28, 1",
        "0, 28, 9, 28, 2",
        // a ratio of exactly 1.5: not rare by chance, and rare
        "12, 28, 18, 28, -",
        "18, 28, 27, 28, 1",
        // rare by chance, yet less than 1.5 times as often
        "19, 28, 28, 28, -",
        "18, 28, 28, 28, 2",
        "8, 28, 8, 28, -",
        "0, 20, 6, 20, 1",
        "0, 19, 9, 20, ?",
        "0, 20, 9, 19, ?",
        "0, 28, 0, 28, -",
    })
    void clearlyMoreCrampNights(int c0, int r0, int c1, int r1, String answer) {
        assertThat(sketch(c0, r0, c1, r1).answer(RuleId.G11)).isEqualTo(answer);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            textBlock =
                    """
                    # 56 nights below the bar, the night before them on the left; -[n] for n nights
                    '- | -[28] x -[22] xxxxx',           1
                    '- | -[27] x -[23] xxxxx',           -
                    '- | x -[27] -[22] xxxxxx',          -
                    'x | -[28] -[22] xxxxxx',            1
                    '- | .[8] -[20] .[8] -[14] xxxxxx',  1
                    '- | .[9] -[19] .[8] -[14] xxxxxx',  ?
                    '- | -[1] .[8] -[19] .[8] -[14] xxxxxx',  1
                    '- | -[20] .[8] -[1] .[8] -[13] xxxxxx',  1
                    '- | -[20] .[9] .[8] -[13] xxxxxx',       ?
                    """)
    void eachWindowHas28Nights(String pattern, String answer) {
        assertThat(Sketch.blank().nights(repeated(pattern)).answer(RuleId.G11)).isEqualTo(answer);
    }

    /** The pattern with {@code -[3]} written out as {@code ---}. */
    private static String repeated(String pattern) {
        return Pattern.compile("(.)\\[(\\d+)]")
                .matcher(pattern.replace("|", ""))
                .replaceAll(part -> part.group(1).repeat(Integer.parseInt(part.group(2))));
    }

    @Test
    void anyPartOfWeaknessRaisesIt() {
        assertThat(sketch(0, 28, 6, 28).answered(0, Symptom.NUMBNESS).answer(RuleId.G11))
                .isEqualTo("3");
        assertThat(
                        sketch(0, 28, 6, 28)
                                .cramp(7, cramp -> cramp.sorenessHours(25))
                                .answer(RuleId.G11))
                .isEqualTo("1");
        assertThat(
                        sketch(0, 28, 9, 28)
                                .cramp(5, cramp -> cramp.sorenessHours(25))
                                .answer(RuleId.G11))
                .isEqualTo("3");
    }

    @Test
    void theRecentCrampNightsAreEvidence() {
        Finding finding = sketch(1, 28, 9, 28).finding(RuleId.G11);
        assertThat(finding.nights()).hasSize(9).startsWith(ago(8)).endsWith(ago(0));
        assertThat(finding.cramps()).hasSize(9);
    }

    @Test
    void cannotTellSaysHowManyNightsItHas() {
        assertThat(
                        new Messages(Language.ENGLISH)
                                .text(sketch(0, 17, 0, 22).finding(RuleId.G11).why()))
                .startsWith(
                        "It needs 20 recorded nights in the last 28 and in the 28 before;"
                                + " you have 22 and 17.");
    }

    /** Windows of 28 nights that end with their cramp nights and begin with what is missing. */
    private static Sketch sketch(int c0, int r0, int c1, int r1) {
        return Sketch.blank().nights(window(c0, r0) + window(c1, r1));
    }

    private static String window(int cramps, int recorded) {
        return ".".repeat(28 - recorded) + "-".repeat(recorded - cramps) + "x".repeat(cramps);
    }
}
