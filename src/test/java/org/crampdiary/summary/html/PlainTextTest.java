package org.crampdiary.summary.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

    /** As a Mac writes them: the letter, and then its ring or accent. */
    @ParameterizedTest
    @CsvSource({
        "la\u030ast, l\u00e5st",
        "cafe\u0301, caf\u00e9",
        "A\u030angstro\u0308m, \u00c5ngstr\u00f6m",
        "l\u00e5st, l\u00e5st",
        "x\u030a, x\u030a"
    })
    void aLetterAndItsAccentsBecomeOne(String pasted, String written) {
        assertThat(PlainText.of(pasted)).isEqualTo(written);
    }
}
