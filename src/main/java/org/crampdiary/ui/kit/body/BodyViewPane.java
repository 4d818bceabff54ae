package org.crampdiary.ui.kit.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;
import org.crampdiary.report.body.BodyPart;
import org.crampdiary.report.body.BodyView;
import org.crampdiary.report.body.Outline;
import org.crampdiary.report.body.Point;

/** One view of the body, drawn in its own lengths and then scaled as a whole. */
final class BodyViewPane extends Pane {

    private static final List<PseudoClass> STATES =
            Stream.of("near", "selected", "focused", "pointed")
                    .map(PseudoClass::getPseudoClass)
                    .toList();

    private final BodyView view;
    private final Map<BodyPart, Region> parts;
    private final Map<BodyPart, Region> marks;
    private final Scale scale = new Scale(1, 1);

    /**
     * @param parts the node of each part of this view, which gets the part's outline
     * @param marks what stands in the middle of a part, where there is anything
     */
    BodyViewPane(BodyView view, Map<BodyPart, Region> parts, Map<BodyPart, Region> marks) {
        this.view = view;
        this.parts = parts;
        this.marks = marks;
        setSnapToPixel(false);
        setMinSize(view.width(), view.height());
        setMaxSize(view.width(), view.height());
        getTransforms().add(scale);
        getChildren()
                .addAll(drawn(view.skin(), "body-skin"), drawn(view.contours(), "body-contours"));
        List<Node> edges = new ArrayList<>(); // above all parts
        parts.forEach((part, node) -> {
            String outline = part.outline().path();
            getChildren().add(shaped(node, outline));
            edges.addAll(edges(node, outline));
        });
        getChildren().addAll(edges);
        getChildren().add(drawn(view.details(), "body-details"));
        marks.values().forEach(mark -> getChildren().add(still(mark)));
    }

    private static Node drawn(List<Outline> outlines, String style) {
        return drawn(outlines.stream().map(Outline::path).collect(Collectors.joining()), style);
    }

    private static Node drawn(String outline, String style) {
        SVGPath path = new SVGPath();
        path.setContent(outline);
        path.getStyleClass().add(style);
        return still(path);
    }

    private static Node still(Node node) {
        node.setMouseTransparent(true);
        return node;
    }

    /**
     * The edge of a part and a ring around it, both in the states of its node. (The border of a
     * region would follow its shape only roughly.)
     */
    private static List<Node> edges(Region node, String outline) {
        List<Node> edges = List.of(drawn(outline, "body-ring"), drawn(outline, "body-edge"));
        node.getPseudoClassStates()
                .subscribe(() -> {
                    for (Node edge : edges) {
                        Set<PseudoClass> states = node.getPseudoClassStates();
                        STATES.forEach(state ->
                                edge.pseudoClassStateChanged(state, states.contains(state)));
                    }
                });
        return edges;
    }

    private static Region shaped(Region node, String outline) {
        SVGPath shape = new SVGPath();
        shape.setContent(outline);
        node.setShape(shape);
        node.setScaleShape(true);
        node.setPickOnBounds(false);
        node.setSnapToPixel(false);
        return node;
    }

    void scaled(double times) {
        scale.setX(times);
        scale.setY(times);
    }

    BodyView view() {
        return view;
    }

    @Override
    protected void layoutChildren() {
        parts.forEach((part, node) -> {
            Point least = part.outline().least();
            Point size = part.outline().most().minus(least);
            node.resizeRelocate(least.x(), least.y(), size.x(), size.y());
        });
        marks.forEach((part, mark) -> {
            Point middle = part.outline().middle();
            mark.autosize();
            mark.relocate(middle.x() - mark.getWidth() / 2, middle.y() - mark.getHeight() / 2);
        });
    }
}
