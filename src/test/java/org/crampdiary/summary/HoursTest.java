package org.crampdiary.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursTest {

    private static List<Integer> at(int hour, int count) {
        List<Integer> hours = new ArrayList<>(Collections.nCopies(24, 0));
        hours.set(hour, count);
        return hours;
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 24", "9, 1, 24", "10, 2, 12", "99, 2, 12", "100, 3, 8", "5000, 3, 8"})
    void barsWidenWithTheirNumbers(int count, int width, int bars) {
        Hours hours = Hours.of(at(3, count));
        assertThat(hours.width()).isEqualTo(width);
        assertThat(hours.counts()).hasSize(bars);
        assertThat(hours.total()).isEqualTo(count);
        assertThat(hours.most()).isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource({"12, 0", "13, 1", "23, 11", "0, 12", "11, 23"})
    void aNightStandsTogether(int hour, int index) {
        Hours hours = Hours.of(at(hour, 4));
        assertThat(hours.counts().get(index)).isEqualTo(4);
        assertThat(hours.hour(index)).isEqualTo(hour);
    }

    @Test
    void widerBarsBeginAtNoonToo() {
        Hours hours = Hours.of(at(2, 40));
        assertThat(hours.counts().get(7)).isEqualTo(40);
        assertThat(hours.hour(7)).isEqualTo(2);
        assertThat(hours.hour(0)).isEqualTo(12);
    }
}
