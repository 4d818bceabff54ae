package org.crampdiary.trends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.crampdiary.statistics.Estimate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SenLineTest {

    private static final SenLine LINE =
            new SenLine(new Estimate(0.5, 0.25, 1), new Estimate(8, 7, 10), 4);

    @Test
    void atTheMiddleOnlyTheLevelIsUncertain() {
        assertThat(LINE.at(4)).isEqualTo(new Estimate(6, 5, 8));
    }

    @Test
    void awayFromTheMiddleTheSlopeAddsItsOwn() {
        assertThat(LINE.at(0)).isEqualTo(new Estimate(8, 6, 12));
        assertThat(LINE.at(8)).isEqualTo(new Estimate(4, 1, 7));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theLineOfATrendIsItsSlopeThroughTheMedianOfTheRest(long seed) {
        Random random = new Random(seed);
        DiaryPage page = new DiaryPage().free(0, 139);
        for (int ago = 0; ago < 140; ago++) {
            if (random.nextInt(140) > ago) {
                page.cramp(ago, cramp -> cramp);
            }
        }
        Trend trend = page.summary(140).trend();
        assertThat(trend).isNotNull();
        SenLine line = trend.line();
        assertThat(line.slope().value()).isEqualTo(trend.senSlope());
        assertThat(line.middle()).isEqualTo(9.5);
        long above =
                trend.weeks().stream()
                        .filter(week -> week.perWeek() > line.at(week.weeksAgo()).value() + 1e-9)
                        .count();
        assertThat(above).isLessThanOrEqualTo(10);
        assertThat(line.at(0).value()).isCloseTo(line.level().value(), within(1e-12));
    }
}
