package org.crampdiary.ui.kit.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polyline;
import org.crampdiary.report.Bars;

/** The markers above the bars, beside each other where they would lie on one another. */
public final class ChartMarkers {

    /** Its height in heights of the text. */
    static final double EMS = 1.5;

    private static final double MARKER_EMS = 0.9;
    private static final double GAP = 2;

    private final List<Bars.Marker> markers;
    private final List<Polyline> lines = new ArrayList<>();
    private final List<Region> shapes = new ArrayList<>();

    ChartMarkers(List<Bars.Marker> markers) {
        this.markers = markers;
        for (Bars.Marker marker : markers) {
            lines.add(line());
            shapes.add(shape(marker.styleClass()));
        }
    }

    private static Polyline line() {
        Polyline line = new Polyline();
        line.getStyleClass().add("chart-marker-line");
        line.setMouseTransparent(true);
        line.setManaged(false);
        return line;
    }

    /** The shape of a marker, as it stands above the bars, for the words that explain it. */
    public static Region shape(String styleClass) {
        Region shape = new Region();
        shape.getStyleClass().addAll("chart-marker", styleClass);
        shape.setMouseTransparent(true);
        return shape;
    }

    boolean isEmpty() {
        return markers.isEmpty();
    }

    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>(lines);
        nodes.addAll(shapes);
        return nodes;
    }

    /**
     * The lines lead each marker to its place, where it had to make room for another, and from
     * there down to the lower edge.
     *
     * @param top of the lane, in px
     * @param em the height of the text, in px
     */
    void layout(PlotArea plot, double top, double em) {
        double side = Math.rint(MARKER_EMS * em);
        double[] left = places(plot, side);
        for (int i = 0; i < left.length; i++) {
            double x = Math.rint(plot.x(markers.get(i).at())) + 0.5;
            double from = left[i] + side / 2;
            // Beside its own place a marker leads straight down.
            double begin = Math.abs(from - x) < 1.5 ? x : from;
            lines.get(i).getPoints().setAll(begin, top + side, x, top + EMS * em, x, plot.lower());
            shapes.get(i).resizeRelocate(left[i], top, side, side);
        }
    }

    /** Pushed to the right off the one before, and back from the right edge. */
    private double[] places(PlotArea plot, double side) {
        double[] left = new double[markers.size()];
        double free = plot.left() - side;
        for (int i = 0; i < left.length; i++) {
            left[i] = Math.max(free, Math.rint(plot.x(markers.get(i).at()) - side / 2));
            free = left[i] + side + GAP;
        }
        free = plot.x(1) + GAP;
        for (int i = left.length - 1; i >= 0; i--) {
            left[i] = Math.min(left[i], free - side - GAP);
            free = left[i];
        }
        return left;
    }
}
