package org.crampdiary.ui.parts.charts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FileWordTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Cramps per week          | cramps-per-week
                    Hvad følges det ad med?  | hvad-foelges-det-ad-med
                    Året, “ægte” & é / ü     | aaret-aegte-e-u
                    ../COM1: a\\b            | com1-a-b
                    """)
    void aTitleBecomesAPartOfANameThatEverySystemTakes(String title, String word) {
        assertThat(ChartPictures.fileWord(title)).isEqualTo(word);
    }
}
