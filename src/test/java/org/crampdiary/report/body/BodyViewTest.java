package org.crampdiary.report.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crampdiary.model.Muscle;
import org.crampdiary.model.Side;
import org.crampdiary.model.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class BodyViewTest {

    /** Between two toes or fingers that touch at their tips. */
    private static final int CLEFT = 12;

    private static final Set<Muscle> NARROW =
            EnumSet.of(Muscle.ADDUCTORS, Muscle.GASTROCNEMIUS, Muscle.SOLEUS, Muscle.FIBULARIS);

    @Test
    void everyPlaceOfTheListIsDrawnOnceOnEachSide() {
        List<Site> drawn =
                Arrays.stream(BodyView.values())
                        .flatMap(view -> view.parts().stream())
                        .map(BodyPart::site)
                        .toList();
        List<Site> expected =
                EnumSet.complementOf(EnumSet.of(Muscle.OTHER)).stream()
                        .flatMap(muscle ->
                                Stream.of(Side.LEFT, Side.RIGHT)
                                        .map(side -> new Site(muscle, side)))
                        .toList();
        assertThat(drawn).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @EnumSource
    void leftIsAtTheLeftAndAllIsInside(BodyView view) {
        for (BodyPart part : view.parts()) {
            Outline outline = part.outline();
            double axis = view.width() / 2;
            boolean left = outline.most().x() <= axis + 0.01;
            assertThat(left).as(part.site().toString()).isEqualTo(part.side() == Side.LEFT);
            assertThat(left || outline.least().x() >= axis - 0.01).isTrue();
            assertThat(outline.least().x()).isGreaterThanOrEqualTo(0);
            assertThat(outline.least().y()).isGreaterThanOrEqualTo(0);
            assertThat(outline.most().x()).isLessThanOrEqualTo(view.width());
            assertThat(outline.most().y()).isLessThanOrEqualTo(view.height());
        }
    }

    @ParameterizedTest
    @EnumSource
    void pathsSayTheCurvesToTheHundredth(BodyView view) {
        for (BodyPart part : view.parts()) {
            List<Curve> curves = part.outline().curves();
            double[] lengths =
                    Stream.concat(
                                    Stream.of(curves.getFirst().from()),
                                    curves.stream()
                                            .flatMap(curve ->
                                                    Stream.of(
                                                            curve.pullFrom(),
                                                            curve.pullTo(),
                                                            curve.to())))
                            .flatMapToDouble(point -> DoubleStream.of(point.x(), point.y()))
                            .toArray();
            String path = part.outline().path();
            assertThat(path).startsWith("M").matches("(?:[MC ]-?\\d+\\.\\d{1,2})+Z");
            assertThat(
                            Stream.of(path.substring(1, path.length() - 1).split("[C ]", -1))
                                    .mapToDouble(Double::parseDouble)
                                    .toArray())
                    .containsExactly(lengths, within(0.0051));
        }
    }

    @ParameterizedTest
    @EnumSource
    void partsMeetWithoutOverlapOrGap(BodyView view) {
        Raster raster = new Raster(view);
        assertThat(raster.mostCovering()).isEqualTo(1);
        assertThat(raster.largestHole()).isLessThanOrEqualTo(CLEFT);
    }

    @ParameterizedTest
    @EnumSource
    void whatStandsInTheMiddleStandsOnThePart(BodyView view) {
        for (BodyPart part : view.parts()) {
            Outline outline = part.outline();
            Point centre = new Point(0, 0).plus(outline.least(), 0.5).plus(outline.most(), 0.5);
            assertThat(outline.contains(centre)).as(part.site().toString()).isTrue();
            assertThat(outline.contains(outline.middle())).as(part.site().toString()).isTrue();
        }
    }

    /** Where the map has its usual size, in px: 48 across, and 32 where the body is narrow. */
    @ParameterizedTest
    @EnumSource
    void everyPartHasRoomForAFinger(BodyView view) {
        for (BodyPart part : view.parts()) {
            double radius = NARROW.contains(part.muscle()) ? 16 : 24;
            assertThat(near(part.outline().middle()))
                    .as(part.site().toString())
                    .anyMatch(centre ->
                            around(centre, radius)
                                    .allMatch(point ->
                                            view.near(point).filter(part::equals).isPresent()));
        }
    }

    private static Stream<Point> near(Point middle) {
        return IntStream.rangeClosed(-6, 6)
                .boxed()
                .flatMap(x ->
                        IntStream.rangeClosed(-8, 8)
                                .mapToObj(y -> middle.plus(new Point(2 * x, 3 * y), 1)));
    }

    private static Stream<Point> around(Point centre, double radius) {
        return IntStream.range(0, 16)
                .mapToObj(step -> step * Math.PI / 8)
                .map(angle -> centre.plus(new Point(Math.cos(angle), Math.sin(angle)), radius));
    }
}
