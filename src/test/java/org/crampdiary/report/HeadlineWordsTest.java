package org.crampdiary.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.crampdiary.statistics.Estimate;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.crampdiary.trends.DurationFigures;
import org.crampdiary.trends.RecentChange;
import org.crampdiary.trends.SeverityFigures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One figure in the sentence of the window, of the command line and of the page. */
final class HeadlineWordsTest {

    private static final Estimate RATE = new Estimate(2.44, 1.86, 3.04);
    private static final SeverityFigures SEVERITY = new SeverityFigures(9, 6.5, 4, 10);
    private static final DurationFigures DURATION = new DurationFigures(180, 60, 300, 1500, 3, 10);
    private static final RecentChange CHANGE = new RecentChange(12, 26, 3, 25);

    private static HeadlineWords words(Language language) {
        return new HeadlineWords(new Messages(language));
    }

    /** Breaks of lines do not matter here. */
    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ENGLISH | charts.comparison.rate   | true  | at least 2.4 (1.9 – 3.0)
                    ENGLISH | charts.comparison.rate   | false | 2.4 (1.9 – 3.0)
                    ENGLISH | cli.rate                 | true  | Cramps per week: at least 2.4 (95 % interval 1.9 – 3.0).
                    ENGLISH | summary.figures.interval | true  | (95 % interval 1.9 – 3.0)
                    DANISH  | cli.rate                 | true  | Kramper pr. uge: mindst 2,4 (95 %-interval 1,9 – 3,0).
                    DANISH  | charts.comparison.rate   | false | 2,4 (1,9 – 3,0)
                    """)
    void crampsPerWeek(Language language, String key, boolean atLeast, String expected) {
        assertThat(plain(words(language).perWeek(key, RATE, atLeast))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ENGLISH | charts.severity.finding | usually 6.5, at worst 9 of 10
                    ENGLISH | trends.usual-worst      | 6.5 · 9
                    ENGLISH | cli.severity            | Severity: worst 9, median 6.5; 7 or more in 40 %.
                    ENGLISH | summary.figures.worst   | worst 9,
                    ENGLISH | summary.figures.severe  | median 6.5; 7 or more in 40 %
                    DANISH  | cli.severity            | Styrke: værst 9, median 6,5; 7 eller mere i 40 %.
                    """)
    void severity(Language language, String key, String expected) {
        assertThat(plain(words(language).severity(key, SEVERITY))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ENGLISH | charts.duration.finding | usually 3 min, at most 25 min
                    ENGLISH | charts.duration.detail  | Half of the cramps lasted between 1 min and 5 min (quartiles).
                    ENGLISH | cli.duration            | Duration: median 3 min, longest 25 min; 3 over 10 minutes.
                    ENGLISH | summary.figures.longest | (quartiles 1 min – 5 min), longest 25 min; over 10 min: 3
                    DANISH  | cli.duration            | Varighed: median 3 min., længste 25 min.; 3 over 10 minutter.
                    """)
    void duration(Language language, String key, String expected) {
        assertThat(plain(words(language).duration(key, DURATION))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    trends.change          | The four weeks to 3 March alone: 12 cramp nights of 26 recorded, 3 of 25 in the four before: clearly more often.
                    cli.change             | The 28 nights to 3 March: 12 cramp nights of 26 recorded; the 28 before: 3 of 25.
                    """)
    void change(String key, String expected) {
        assertThat(plain(words(Language.ENGLISH).change(key, CHANGE, "3 March")))
                .isEqualTo(expected);
    }
}
