package org.crampdiary.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.crampdiary.model.NightRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FormatsTest {

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, 2025-12-10, 2026-03-03, 10 December 2025 – 3 March 2026",
        "ENGLISH, 2026-02-10, 2026-03-03, 10 February – 3 March 2026",
        "ENGLISH, 2026-03-20, 2026-03-20, 20 March 2026",
        "DANISH, 2025-12-10, 2026-03-03, 10. december 2025 – 3. marts 2026",
        "DANISH, 2026-02-10, 2026-03-03, 10. februar – 3. marts 2026",
        "DANISH, 2026-03-20, 2026-03-20, 20. marts 2026",
    })
    void aPeriodNamesEachYearOnceAndASingleNightOnce(
            Language language, LocalDate from, LocalDate to, String words) {
        assertThat(new Messages(language).formats().range(new NightRange(from, to)))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "59.4, 59 s",
        "300, 5 min",
        "599, 9 min 59 s",
        "600, 10 min",
        "601, over 10 min",
        "629, over 10 min",
        "630, 11 min",
        "3600, 1 h",
    })
    void whatIsLongerThanTenMinutesIsNotCalledTen(double seconds, String words) {
        assertThat(new Messages(Language.ENGLISH).formats().duration(seconds)).isEqualTo(words);
    }

    /** What is rare is not called 0, and what is nearly all not all. */
    @ParameterizedTest
    @CsvSource({
        "0, 0 %, 0.0, 0",
        "1, 100 %, 1.0, 1",
        "0.31, 31 %, 0.3, 0.3",
        "0.00274, 0.3 %, 0.003, 0.003",
        "0.0192, 2 %, 0.02, 0.02",
        "0.9973, 99.7 %, 1.0, 1",
    })
    void onlyNoneIsCalledNone(double value, String share, String rate, String measured) {
        Formats formats = new Messages(Language.ENGLISH).formats();
        assertThat(formats.percent(value)).isEqualTo(share);
        assertThat(formats.rate(value)).isEqualTo(rate);
        assertThat(formats.measured(value)).isEqualTo(measured);
    }
}
