package org.crampdiary.ui.kit.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LegPlotTest {

    @ParameterizedTest
    @CsvSource({"0, 9, 0", "1, 100, 1", "25, 100, 1", "26, 100, 2", "75, 100, 3", "76, 100, 4"})
    void theShadesAreQuartersOfTheLargestCount(int count, int most, int step) {
        assertThat(LegPlot.step(count, most)).isEqualTo(step);
    }
}
