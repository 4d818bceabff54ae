package org.crampdiary.ui.parts.charts;

import static org.assertj.core.api.Assertions.assertThat;

import org.crampdiary.ui.parts.charts.MapLayer.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class YearPlanTest {

    private static final double LEFT = 40;
    private static final double TOP = 20;

    @ParameterizedTest
    @CsvSource({
        "1000, 15, 1, 17",
        "2000, 15, 1, 21",
        "700, 15, 1, 12",
        "660, 30, 2, 22",
        "500, 15, 2, 17",
        "30, 15, 2, 4",
    })
    void aYearIsPutIntoTwoStripsWhereOneWouldBeTooSmallToRead(
            double width, double em, int strips, double size) {
        YearPlan plan = YearPlan.of(width, LEFT, TOP, em);
        assertThat(plan.strips()).isEqualTo(strips);
        assertThat(plan.size()).isEqualTo(size);
    }

    @ParameterizedTest
    @CsvSource({"1000, 15", "660, 30"})
    void eachPlaceIsFoundWhereItIsDrawn(double width, double em) {
        YearPlan plan = YearPlan.of(width, LEFT, TOP, em);
        for (int column = 0; column < 54; column++) {
            for (int row = 0; row < 7; row++) {
                Place place = new Place(column, row);
                double x = plan.x(column) + plan.size() / 2;
                double y = plan.y(place) + plan.size() / 2;
                assertThat(plan.at(x, y)).isEqualTo(place);
                assertThat(y).isLessThan(plan.height(place));
            }
        }
    }

    @Test
    void beyondThePlacesIsNone() {
        YearPlan plan = YearPlan.of(1000, LEFT, TOP, 15);
        Place none = new Place(-1, -1);
        assertThat(plan.at(LEFT - 1, TOP + 1)).isEqualTo(none);
        assertThat(plan.at(LEFT + 1, TOP - 1)).isEqualTo(none);
        assertThat(plan.at(LEFT + 54 * plan.size() + 1, TOP + 1)).isEqualTo(none);
        assertThat(plan.at(LEFT + 1, plan.height(new Place(53, 6)) + 100)).isEqualTo(none);
    }
}
