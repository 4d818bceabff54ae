package org.crampdiary.ui.kit.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import org.crampdiary.report.Bars;
import org.jspecify.annotations.Nullable;

/**
 * The line over the bars, and the band within which it may lie: its ground behind the bars, so that
 * these keep their one colour, and its limits over them. Colours come from the sheets.
 */
final class LineShape {

    private static final PseudoClass UNCLEAR = PseudoClass.getPseudoClass("unclear");

    private final Bars.@Nullable Line shown;
    private final Line line = new Line();
    private final Line halo = new Line();
    private final Polygon band = new Polygon();
    private final Polyline upper = new Polyline();
    private final Polyline lower = new Polyline();

    LineShape(Bars.@Nullable Line shown) {
        this.shown = shown;
        line.getStyleClass().add("chart-trend");
        halo.getStyleClass().add("chart-trend-halo");
        band.getStyleClass().add("chart-band");
        upper.getStyleClass().add("chart-limit");
        lower.getStyleClass().add("chart-limit");
        for (Node node : List.of(band, upper, lower, halo, line)) {
            node.setMouseTransparent(true);
            node.setManaged(false);
        }
        line.pseudoClassStateChanged(UNCLEAR, shown != null && !shown.clear());
        // Sets the line off from the bars that it crosses.
        halo.startXProperty().bind(line.startXProperty());
        halo.startYProperty().bind(line.startYProperty());
        halo.endXProperty().bind(line.endXProperty());
        halo.endYProperty().bind(line.endYProperty());
    }

    /** What stands behind the bars; empty when there is no line. */
    List<Node> behind() {
        return shown == null ? List.of() : List.of(band);
    }

    /** What stands over the bars, from back to front; empty when there is no line. */
    List<Node> over() {
        return shown == null ? List.of() : List.of(upper, lower, halo, line);
    }

    void layout(PlotArea plot) {
        if (shown == null) {
            return;
        }
        line.setStartX(plot.x(shown.from().at()));
        line.setStartY(plot.y(shown.from().value()));
        line.setEndX(plot.x(shown.to().at()));
        line.setEndY(plot.y(shown.to().value()));
        List<Double> corners = new ArrayList<>();
        for (Bars.Point point : shown.band()) {
            corners.add(plot.x(point.at()));
            corners.add(plot.y(point.value()));
        }
        band.getPoints().setAll(corners);
        int half = corners.size() / 2;
        upper.getPoints().setAll(corners.subList(0, half));
        lower.getPoints().setAll(corners.subList(half, corners.size()));
    }
}
