package org.crampdiary.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.NumberFormat;
import java.text.ParseException;
import java.util.Random;
import org.crampdiary.text.TypedNumber.Clear;
import org.crampdiary.text.TypedNumber.Unclear;
import org.crampdiary.text.TypedNumber.Wrong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TypedNumberTest {

    private static TypedNumber read(String typed, String language) {
        return TypedNumber.read(typed, Language.of(language).orElseThrow(), value -> value >= 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1500       | 1500    | 1500
                    6.5        | 6.5     | 6.5
                    6,5        | 6.5     | 6.5
                    .5         | 0.5     | 0.5
                    ,25        | 0.25    | 0.25
                    1.500      | either  | 1500
                    1,500      | 1500    | either
                    0.500      | 0.5     | 0.5
                    0,500      | 0.5     | 0.5
                    1.5000     | 1.5     | 1.5
                    1234.567   | 1234.567| 1234.567
                    1.500.000  | 1500000 | 1500000
                    1,500,000  | 1500000 | 1500000
                    1.500,5    | 1500.5  | 1500.5
                    1,500.5    | 1500.5  | 1500.5
                    '1 500'    | 1500    | 1500
                    1~500      | 1500    | 1500
                    1^500,5    | 1500.5  | 1500.5
                    ' 7 '      | 7       | 7
                    007        | 7       | 7
                    """)
    void theSeparatorOfThousandsIsThatOfTheLanguage(String typed, String english, String danish) {
        assertThat(meaning(read(unescaped(typed), "en"))).isEqualTo(english);
        assertThat(meaning(read(unescaped(typed), "da"))).isEqualTo(danish);
    }

    /** Spaces that do not break are written as ~ and ^ in the table. */
    private static String unescaped(String typed) {
        return typed.replace('~', '\u00a0').replace('^', '\u202f');
    }

    private static String meaning(TypedNumber read) {
        return switch (read) {
            case Clear(double value) ->
                    value == Math.rint(value)
                            ? Long.toString((long) value)
                            : Double.toString(value);
            case Unclear(String whole) -> whole.equals("1500") ? "either" : whole;
            case Wrong _ -> "wrong";
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ".",
                ",",
                "5.",
                "6.5f",
                "6.5d",
                "0x1p3",
                "0x10",
                "1e3",
                "1E3",
                "NaN",
                "Infinity",
                "-1",
                "+1",
                "-0",
                "١٥٠٠",
                "１５００",
                "six",
                "6 h",
                "1..5",
                "1.,5",
                "1.5.5",
                "1,5,5",
                "1 50",
                "1 5",
                "12.34,567",
                "1'500",
                "1_500",
                "½",
                "5%"
            })
    void nothingElseIsANumber(String typed) {
        for (Language language : Language.values()) {
            assertThat(TypedNumber.read(typed, language, _ -> true)).isEqualTo(new Wrong());
        }
    }

    @Test
    void whatOnlyOneMeaningAllowsIsNotAskedAfter() {
        assertThat(TypedNumber.read("6.500", Language.ENGLISH, value -> value <= 24))
                .isEqualTo(new Clear(6.5));
        assertThat(TypedNumber.read("1.500", Language.ENGLISH, value -> value > 24))
                .isEqualTo(new Clear(1500));
        assertThat(TypedNumber.read("1.500", Language.DANISH, value -> value <= 24))
                .isEqualTo(new Wrong());
    }

    /** What the program itself writes is read as it was meant, or asked after; never misread. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void whatTheLanguageWritesIsReadBack(Language language) throws ParseException {
        Random random = new Random(20_261_129);
        NumberFormat format = NumberFormat.getNumberInstance(language.locale());
        for (int i = 0; i < 10_000; i++) {
            double value = Math.exp(random.nextDouble(-3, 16));
            format.setMaximumFractionDigits(random.nextInt(5));
            format.setGroupingUsed(random.nextBoolean());
            String typed = format.format(value);
            TypedNumber expected =
                    typed.matches("[1-9]\\d{0,2}" + decimalSign(language) + "\\d{3}")
                            ? new Unclear(typed.replaceAll("\\D", ""))
                            : new Clear(format.parse(typed).doubleValue());
            assertThat(TypedNumber.read(typed, language, _ -> true)).as(typed).isEqualTo(expected);
        }
    }

    private static String decimalSign(Language language) {
        return language == Language.DANISH ? "," : "\\.";
    }
}
