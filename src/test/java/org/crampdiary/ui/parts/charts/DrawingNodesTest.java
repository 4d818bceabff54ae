package org.crampdiary.ui.parts.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.crampdiary.model.Muscle;
import org.crampdiary.model.NightStatus;
import org.crampdiary.model.Side;
import org.crampdiary.model.Site;
import org.crampdiary.report.Bars;
import org.crampdiary.report.Drawing;
import org.crampdiary.report.Findings;
import org.crampdiary.report.Intervals;
import org.crampdiary.report.LegShading;
import org.crampdiary.report.Legend;
import org.crampdiary.report.NightMap;
import org.crampdiary.report.Pairs;
import org.crampdiary.report.WholeSteps;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.crampdiary.trends.LegFigures;
import org.crampdiary.ui.kit.svg.SvgDrawing;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** Every kind of drawing becomes nodes, and these an SVG. */
final class DrawingNodesTest {

    private static final Messages ENGLISH = new Messages(Language.ENGLISH);
    private static final LocalDate NIGHT = LocalDate.of(2026, 3, 3);

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    static Stream<Drawing> drawings() {
        NightMap.Cell cell = new NightMap.Cell(NIGHT, NightStatus.CRAMPS, 2, false);
        return Stream.of(
                new Bars(
                        List.of(new Bars.Bar(0, 1, 2.0, "two")),
                        new WholeSteps(1, 2),
                        List.of(List.of(new Bars.Mark(0, "1 March")))),
                new Intervals(
                        List.of(
                                new Intervals.Row(
                                        "Stretch",
                                        "helped",
                                        false,
                                        new Intervals.Span(0.1, 0.5, 0.9),
                                        "all")),
                        0,
                        new Intervals.Axis("never", "half", "always")),
                new LegShading(new LegFigures(Map.of(new Site(Muscle.CALF, Side.LEFT), 3), 3)),
                new NightMap(List.of(new NightMap.Year(2026, List.of(cell)))),
                new Pairs(
                        new Pairs.Heading("before", ""),
                        new Pairs.Heading("during", ""),
                        List.of(new Pairs.Row("nights", "3", "4"))),
                new Drawing.None());
    }

    @Test
    void eachKindIsAmongThem() {
        assertThat(drawings().map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.asList(Drawing.class.getPermittedSubclasses()));
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void isSeenOnTheCardAndInItsPicture(Drawing drawing) {
        new FxRobot()
                .interact(() -> {
                    DrawingNodes nodes = new DrawingNodes("d", _ -> {}, ENGLISH);
                    Findings findings = findings(drawing);
                    Region node = nodes.draw(findings);
                    boolean drawn = !(drawing instanceof Drawing.None);
                    assertThat(node.isVisible()).isEqualTo(drawn);
                    assertThat(nodes.draw(findings)).isSameAs(node);
                    String svg = svg(nodes.picture(drawing));
                    assertThat(svg.contains("<path") || svg.contains("<text"))
                            .as(svg)
                            .isEqualTo(drawn);
                });
    }

    private static String svg(Node picture) {
        VBox sheet = new VBox(picture);
        Scene scene = new Scene(sheet, 600, 400);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return new String(SvgDrawing.of(sheet, "T", "D", "en"), StandardCharsets.UTF_8);
    }

    private static Findings findings(Drawing drawing) {
        Findings words = Findings.titled("Title", "");
        return new Findings(
                words.title(),
                words.finding(),
                words.sentences(),
                drawing,
                Legend.NONE,
                words.lines(),
                words.notes(),
                words.details(),
                words.table(),
                null);
    }
}
