package org.crampdiary.ui.kit.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.crampdiary.ui.kit.svg.Drawn.assertLike;
import static org.crampdiary.ui.kit.svg.Drawn.draw;
import static org.crampdiary.ui.kit.svg.Drawn.elements;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.ImagePattern;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.VLineTo;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Draws nodes, and reads the drawing again as XML. */
final class SvgDrawingTest {

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private static <S extends Shape> S at(double x, double y, S shape) {
        shape.setLayoutX(x);
        shape.setLayoutY(y);
        return shape;
    }

    static Stream<Arguments> shapes() {
        return Stream.of(
                shape(
                        () -> at(3, 4, new Line(0, 1, 10.126, 20)),
                        """
                        <line x1="0" y1="1" x2="10.13" y2="20" transform="translate(3 4)"
                         stroke="#000000" stroke-width="1"/>\
                        """),
                shape(
                        () -> dashed(new Line(0, 0, 9, 0)),
                        """
                        <line stroke-dasharray="7 6" stroke-linecap="butt" stroke-width="2"/>\
                        """),
                shape(() -> new Polygon(0, 0, 4, 0, 4, 4), "<polygon points='0 0 4 0 4 4'/>"),
                shape(
                        () -> unfilled(new Polyline(0, 0, 4, 0)),
                        "<polyline points='0 0 4 0' fill='none' stroke='#000000'/>"),
                shape(
                        () ->
                                new Path(
                                        new MoveTo(1, 2),
                                        new HLineTo(3),
                                        new VLineTo(4.126),
                                        new ClosePath()),
                        "<path d='M1 2H3V4.13Z' fill='none' stroke='#000000'/>"));
    }

    private static Arguments shape(Supplier<Shape> shape, String expected) {
        return Arguments.of(shape, expected);
    }

    private static Line dashed(Line line) {
        line.getStrokeDashArray().setAll(7.0, 6.0);
        line.setStrokeWidth(2);
        line.setStrokeLineCap(StrokeLineCap.BUTT);
        return line;
    }

    private static Polyline unfilled(Polyline line) {
        line.setFill(null);
        line.setStroke(Color.BLACK);
        return line;
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void shapesKeepTheirFormPlaceAndColour(Supplier<Shape> shape, String expected) {
        List<Element> found = elements(draw(shape));
        assertThat(found).hasSize(1);
        assertLike(found.getFirst(), expected);
    }

    @Test
    void titleAndDescriptionAreThereForScreenReaders() {
        Document document = draw(() -> new Line(0, 0, 9, 0), "Kramper & <mere>", "Få “ord”");
        Element svg = document.getDocumentElement();
        assertThat(svg.getAttribute("xmlns")).isEqualTo("http://www.w3.org/2000/svg");
        assertThat(svg.getAttribute("xml:lang")).isEqualTo("da");
        assertThat(svg.getAttribute("aria-labelledby")).isEqualTo("title description");
        assertThat(document.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Kramper & <mere>");
        assertThat(document.getElementsByTagName("desc").item(0).getTextContent())
                .isEqualTo("Få “ord”");
    }

    @Test
    void opacityHoldsForAllThatIsInside() {
        Document document =
                draw(() -> {
                    Group pale =
                            new Group(new Polygon(0, 0, 4, 0, 4, 4), new Polygon(0, 0, 4, 0, 4, 4));
                    pale.setOpacity(0.45);
                    return pale;
                });
        Element group = (Element) document.getElementsByTagName("g").item(0);
        assertThat(group.getAttribute("opacity")).isEqualTo("0.45");
        assertThat(group.getElementsByTagName("polygon").getLength()).isEqualTo(2);
    }

    static Stream<Supplier<Node>> undrawn() {
        return Stream.of(
                () -> new ImageView(new WritableImage(4, 4)),
                () -> new Canvas(9, 9),
                () -> new Text("\uE900"),
                () -> new Text("  \n "),
                () -> coloured(new Text("unseen"), null),
                () -> coloured(new Polygon(0, 0, 4, 0, 4, 4), Color.TRANSPARENT),
                () -> hidden(new Polygon(0, 0, 4, 0, 4, 4), false, 1),
                () -> hidden(new Polygon(0, 0, 4, 0, 4, 4), true, 0),
                () -> new Group(hidden(new Group(new Polygon(0, 0, 4, 0, 4, 4)), false, 1)),
                Region::new);
    }

    private static Shape coloured(Shape shape, Paint paint) {
        shape.setFill(paint);
        return shape;
    }

    private static Node hidden(Node node, boolean visible, double opacity) {
        node.setVisible(visible);
        node.setOpacity(opacity);
        return node;
    }

    @ParameterizedTest
    @MethodSource("undrawn")
    void whatCannotBeDrawnOrSeenIsLeftOut(Supplier<Node> node) {
        assertThat(elements(draw(node))).isEmpty();
    }

    static Stream<Supplier<Node>> inNoChart() {
        return Stream.of(
                () -> new Arc(5, 5, 4, 4, 0, 90),
                () -> new Path(new MoveTo(1, 2), new LineTo(5, 6)),
                () -> coloured(new Line(0, 0, 9, 0), new ImagePattern(new WritableImage(4, 4))),
                () -> turned(new Line(0, 0, 9, 0)));
    }

    private static Node turned(Node node) {
        node.setRotate(30);
        return node;
    }

    @ParameterizedTest
    @MethodSource("inNoChart")
    void whatNoChartHasIsRefused(Supplier<Node> node) {
        assertThatThrownBy(() -> draw(node)).hasRootCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void placesAddUpAlongTheTree() {
        Document document =
                draw(() -> {
                    Group inner = new Group(at(1, 2, new Polygon(0, 0, 4, 0, 4, 4)));
                    inner.setTranslateX(10);
                    Group outer = new Group(inner);
                    outer.setLayoutY(100);
                    return outer;
                });
        assertLike(elements(document).getFirst(), "<polygon transform='translate(11 102)'/>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG", "fa-IR", "th-TH-u-nu-thai", "tr-TR", "da-DK"})
    void numbersAreShortAndTheSameInEveryLanguage(String tag) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(tag));
        try {
            assertThat(
                            Arrays.stream(new double[] {0, 1, -0.001, 1.005, 0.126, 1234567.891})
                                    .mapToObj(Decimals::of))
                    .containsExactly("0", "1", "0", "1", "0.13", "1234567.89");
            Document document = draw(() -> at(1.25, 2.5, new Line(0, 0, 9, 0)));
            assertThat(elements(document).getFirst().getAttribute("transform"))
                    .isEqualTo("translate(1.25 2.5)");
        } finally {
            Locale.setDefault(before);
        }
    }
}
