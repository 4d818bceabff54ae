package org.crampdiary.ui.controls;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** The signs above the bars, beside each other where they would lie on one another. */
public final class Signs {

    /** Its height in heights of the text. */
    static final double EMS = 1.5;

    private static final double SIGN_EMS = 0.9;
    private static final double GAP = 2;

    private final List<Bars.Sign> signs;
    private final List<Region> lines = new ArrayList<>();
    private final List<Region> shapes = new ArrayList<>();

    Signs(List<Bars.Sign> signs) {
        this.signs = signs;
        for (Bars.Sign sign : signs) {
            lines.add(region("chart-sign-line"));
            shapes.add(shape(sign.look()));
        }
    }

    private static Region region(String styleClass) {
        Region region = new Region();
        region.getStyleClass().add(styleClass);
        region.setMouseTransparent(true);
        return region;
    }

    /** The shape of a look, as it stands above the bars, for the words that explain it. */
    public static Region shape(String look) {
        Region shape = region("chart-sign");
        shape.getStyleClass().add(look);
        return shape;
    }

    boolean isEmpty() {
        return signs.isEmpty();
    }

    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>(lines);
        nodes.addAll(shapes);
        return nodes;
    }

    /**
     * Below the lane the lines go down to the lower edge.
     *
     * @param top of the lane, in px
     * @param em the height of the text, in px
     */
    void layout(Plot plot, double top, double em) {
        double side = Math.rint(SIGN_EMS * em);
        double[] left = places(plot, side);
        for (int i = 0; i < left.length; i++) {
            double x = Math.rint(plot.x(signs.get(i).at()));
            lines.get(i).resizeRelocate(x, top + side, 1, plot.lower() - top - side);
            shapes.get(i).resizeRelocate(left[i], top, side, side);
        }
    }

    /** Pushed to the right off the one before, and back from the right edge. */
    private double[] places(Plot plot, double side) {
        double[] left = new double[signs.size()];
        double free = plot.left() - side;
        for (int i = 0; i < left.length; i++) {
            left[i] = Math.max(free, Math.rint(plot.x(signs.get(i).at()) - side / 2));
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
