package org.crampdiary.summary.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArabicLettersTest {

    private static final String LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهويآأؤإئةـ 1١.()";

    @ParameterizedTest
    @CsvSource({
        "محمد, FEE3 FEA4 FEE4 FEAA",
        "سلام, FEB3 FEFC FEE1",
        "لا, FEFB",
        "ماء, FEE3 FE8E FE80",
        "لَا, FEFB 64E",
        "گچ, FB94 FB7B",
        "مي\u200Cخ, FEE3 FEF2 FEA5",
        "د ب, FEA9 20 FE8F",
        "ـب\u200D, 640 FE92 200D",
        "ټب, 67C FE8F",
        "ab شلום, 61 62 20 FEB7 FEDE 5D5 5DD",
    })
    void lettersTakeTheShapeOfTheirPlace(String word, String shapes) {
        StringBuilder hex = new StringBuilder();
        ArabicLetters.joined(word)
                .chars()
                .forEach(letter -> hex.append(' ').append(Integer.toHexString(letter)));
        assertThat(hex.substring(1).toUpperCase(Locale.ROOT)).isEqualTo(shapes);
    }

    /** ICU is of another origin; it leaves the letters of Persian, and hamza, as they are. */
    @Test
    void anotherProgramJoinsThemAlike() throws ArabicShapingException {
        ArabicShaping icu =
                new ArabicShaping(
                        ArabicShaping.LETTERS_SHAPE
                                | ArabicShaping.TEXT_DIRECTION_LOGICAL
                                | ArabicShaping.LENGTH_GROW_SHRINK);
        Random random = new Random(14);
        for (int i = 0; i < 10_000; i++) {
            String text =
                    random.ints(12, 0, LETTERS.length())
                            .mapToObj(at -> LETTERS.substring(at, at + 1))
                            .reduce("", String::concat);
            assertThat(ArabicLetters.joined(text)).as(text).isEqualTo(icu.shape(text));
        }
    }
}
