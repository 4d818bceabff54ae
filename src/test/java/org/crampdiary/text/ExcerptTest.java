package org.crampdiary.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            textBlock =
                    """
                    short|10|short
                    exactly ten|11|exactly ten
                      two   spaces |20|two spaces
                    one two three|9|one two…
                    one two three|7|one two…
                    a verylongword|9|a verylon…
                    verylongword|4|very…
                    one two. three|9|one two…
                    """)
    void aTextIsCutBehindAWord(String text, int most, String expected) {
        assertThat(Excerpt.of(text, most)).isEqualTo(expected);
    }

    @Test
    void lineEndsBecomeSpaces() {
        assertThat(Excerpt.of("one\r\n\ttwo\n", 20)).isEqualTo("one two");
    }

    @Test
    void noCharacterIsCutInHalf() {
        assertThat(Excerpt.of("😀😀😀😀", 3)).isEqualTo("😀😀😀…");
    }

    @Test
    void anExcerptIsNeverLongerThanAskedFor() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            String text =
                    random.ints(random.nextInt(60), 0, 4)
                            .mapToObj(i -> new String[] {"a", " ", "word", "ø"}[i])
                            .reduce("", String::concat);
            int most = 1 + random.nextInt(40);
            assertThat(Excerpt.of(text, most).length())
                    .as("seed 7, round %d: %s", round, text)
                    .isLessThanOrEqualTo(most + 1);
        }
    }
}
