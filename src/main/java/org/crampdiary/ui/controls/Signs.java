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
        double free = plot.left() - side;
        for (int i = 0; i < signs.size(); i++) {
            double x = plot.x(signs.get(i).at());
            lines.get(i).resizeRelocate(Math.rint(x), top + side, 1, plot.lower() - top - side);
            double left = Math.min(plot.x(1) - side, Math.max(free, Math.rint(x - side / 2)));
            shapes.get(i).resizeRelocate(left, top, side, side);
            free = left + side + 2;
        }
    }
}
