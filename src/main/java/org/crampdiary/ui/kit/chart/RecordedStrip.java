package org.crampdiary.ui.kit.chart;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;
import org.crampdiary.report.Bars;

/**
 * Below each bar a box, filled as far as the nights of the bar are recorded; none at all where
 * every night is, or the diary was paused. Two nodes, however many bars there are. Colours come
 * from the sheets.
 */
final class RecordedStrip {

    private static final double EMS = 0.4;
    private static final double ABOVE = 2;

    private final List<Bars.Bar> bars;
    private final boolean needed;
    private final Path boxes = path("chart-recorded");
    private final Path fills = path("chart-recorded-fill");

    RecordedStrip(List<Bars.Bar> bars) {
        this.bars = bars;
        needed = bars.stream().anyMatch(bar -> bar.recorded() < 1);
    }

    private static Path path(String styleClass) {
        Path path = new Path();
        path.getStyleClass().setAll(styleClass);
        path.setMouseTransparent(true);
        path.setManaged(false);
        return path;
    }

    /** From back to front; empty when nothing is missing. */
    List<Node> nodes() {
        return needed ? List.of(fills, boxes) : List.of();
    }

    /** The height it takes, in px. */
    double height(double em) {
        return needed ? Math.ceil(EMS * em) + ABOVE : 0;
    }

    void layout(PlotArea plot, double top, double height) {
        boxes.getElements().clear();
        fills.getElements().clear();
        double high = height - ABOVE - 1;
        double y = Math.floor(top + ABOVE) + 0.5;
        for (Bars.Bar bar : needed ? bars : List.<Bars.Bar>of()) {
            if (bar.paused()) {
                continue;
            }
            double x = plot.left(bar) + 0.5;
            double wide = Math.max(1, Math.rint(plot.wide(bar)) - 1);
            add(boxes, x, y, wide, high);
            add(fills, x, y, wide * bar.recorded(), high);
        }
    }

    private static void add(Path path, double x, double y, double wide, double high) {
        path.getElements()
                .addAll(
                        new MoveTo(x, y),
                        new HLineTo(x + wide),
                        new VLineTo(y + high),
                        new HLineTo(x),
                        new ClosePath());
    }
}
