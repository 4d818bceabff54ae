package org.crampdiary.ui.kit.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.crampdiary.ui.kit.svg.Drawn.assertLike;
import static org.crampdiary.ui.kit.svg.Drawn.draw;
import static org.crampdiary.ui.kit.svg.Drawn.elements;

import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

final class RegionDrawingTest {

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    static Stream<Arguments> regions() {
        return Stream.of(
                Arguments.of(
                        "-fx-background-color: #b84f06;",
                        List.of("<rect x='0' y='0' width='40' height='20' rx='' fill='#b84f06'/>")),
                Arguments.of(
                        "-fx-background-color: #b84f06aa; -fx-background-radius: 8;",
                        List.of("<rect rx='8' ry='8' fill='#b84f06' fill-opacity='0.67'/>")),
                Arguments.of(
                        "-fx-background-color: red; -fx-background-radius: 80;",
                        List.of("<rect rx='10' ry='10'/>")),
                Arguments.of(
                        "-fx-background-color: red; -fx-background-radius: 3 3 0 0;",
                        List.of("<path d='M3 0H37A3 3 0 0 1 40 3V20H0V3A3 3 0 0 1 3 0Z'/>")),
                Arguments.of(
                        "-fx-background-color: red, transparent, blue;"
                                + " -fx-background-insets: 0, 0, 1 2 3 4;",
                        List.of(
                                "<rect fill='#ff0000'/>",
                                "<rect x='4' y='1' width='34' height='16' fill='#0000ff'/>")),
                Arguments.of("-fx-background-color: red; -fx-background-insets: 10;", List.of()),
                Arguments.of(
                        "-fx-border-color: green;",
                        List.of(
                                """
                                <rect x="0.5" y="0.5" width="39" height="19" fill="none"
                                 stroke="#008000" stroke-width="1"/>\
                                """)),
                Arguments.of(
                        "-fx-border-color: green; -fx-border-width: 2; -fx-border-insets: 3;"
                                + " -fx-border-radius: 5;",
                        List.of(
                                """
                                <rect x="4" y="4" width="32" height="12" rx="5"
                                 stroke-width="2"/>\
                                """)),
                Arguments.of(
                        "-fx-shape: \"M10 10 H30 V20 Z\"; -fx-background-color: red;"
                                + " -fx-background-insets: 5 0 5 0;",
                        List.of(
                                """
                                <path d="M10 10 H30 V20 Z" fill="#ff0000"
                                 transform="translate(-20 -5) scale(2 1)"/>\
                                """)),
                Arguments.of("-fx-background-image: none;", List.of()));
    }

    @ParameterizedTest
    @MethodSource("regions")
    void regionsKeepTheirGroundsAndBorders(String style, List<String> expected) {
        List<Element> found = elements(draw(() -> region(style)));
        assertThat(found).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            assertLike(found.get(i), expected.get(i));
        }
    }

    private static Region region(String style) {
        Region region = new Region();
        region.setStyle(style);
        region.setPrefSize(40, 20);
        region.setMinSize(40, 20);
        return region;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-fx-border-color: red transparent blue transparent;",
                "-fx-border-color: red; -fx-border-width: 0 4 0 2;",
                "-fx-border-color: red; -fx-border-style: dashed;",
                "-fx-background-color: radial-gradient(center 10px 10px, radius 8px, red, blue);",
            })
    void whatNoChartHasIsRefused(String style) {
        assertThatThrownBy(() -> draw(() -> region(style)))
                .hasRootCauseInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "M13 0 H37 C50 28 46 58 34 100 H17 C4 58 0 28 13 0 Z, 0, 0, 50, 100",
        "m10 10h20v10z, 10, 10, 20, 10",
        "M0 0L-4.5 2 8-2, -4.5, -2, 12.5, 4",
        "M1e1 0 q5 .5 10 0, 10, 0, 10, 0.5",
        "M0 0 A5 5 0 0 1 10 0 Z, 0, -5, 10, 5",
    })
    void shapesAreStretchedByAllTheirPoints(
            String outline, double x, double y, double width, double height) {
        SVGPath path = new SVGPath();
        path.setContent(outline);
        Bounds box = PathBounds.of(path);
        assertThat(new double[] {box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight()})
                .containsExactly(new double[] {x, y, width, height}, within(0.01));
    }

    @Test
    void hatchingStaysARepeatedGradient() {
        Document document =
                draw(() ->
                        region(
                                "-fx-background-color: linear-gradient(from 0px 0px to 8px 8px,"
                                        + " repeat, #7f8998 0%, #7f8998 12%, transparent 12%,"
                                        + " transparent 100%);"));
        Element gradient = (Element) document.getElementsByTagName("linearGradient").item(0);
        assertLike(
                gradient,
                """
                <linearGradient gradientUnits="userSpaceOnUse" spreadMethod="repeat"
                 x1="0" y1="0" x2="8" y2="8"/>\
                """);
        assertThat(elements(document).getFirst().getAttribute("fill"))
                .isEqualTo("url(#" + gradient.getAttribute("id") + ")");
        NodeList stops = gradient.getElementsByTagName("stop");
        assertThat(stops.getLength()).isEqualTo(4);
        assertLike((Element) stops.item(1), "<stop offset='0.12' stop-color='#7f8998'/>");
        assertLike((Element) stops.item(2), "<stop offset='0.12' stop-opacity='0'/>");
    }
}
