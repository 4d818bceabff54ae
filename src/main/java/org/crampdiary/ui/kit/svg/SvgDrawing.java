package org.crampdiary.ui.kit.svg;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import javafx.scene.transform.Affine;
import javafx.scene.transform.Transform;

/**
 * What a tree of nodes shows, as a vector drawing (SVG 1.1, UTF-8): of regions their grounds,
 * borders and stretched shapes, of lines, polygons and paths, and text, as far as charts have them.
 * What no chart has is refused with {@link IllegalStateException}, so that a picture never lacks
 * anything: borders that differ by side, curves, nodes that are turned, other gradients than
 * straight ones.
 *
 * <p>Left out: bitmaps, signs of icon fonts, the border of a region with a shape, effects. Strokes
 * inside or outside an edge are drawn on its middle.
 */
public final class SvgDrawing {

    private final SvgWriter svg = new SvgWriter();
    private final TextDrawing texts = new TextDrawing(svg);
    private final ShapeDrawing shapes = new ShapeDrawing(svg);
    private final RegionDrawing regions = new RegionDrawing(svg);

    private SvgDrawing() {}

    /**
     * Draws a tree that has its styles and its layout. For the thread of its window, or any thread
     * when it is in none.
     *
     * @param root the drawing has its size in px
     * @param title its name, for screen readers
     * @param description what it says, for screen readers
     * @param language of both, such as "da"
     */
    public static byte[] of(Parent root, String title, String description, String language) {
        SvgDrawing drawing = new SvgDrawing();
        drawing.begin(root.getLayoutBounds(), title, description, language);
        drawing.paint(root, new Affine());
        return drawing.svg.end().finish();
    }

    static IllegalStateException notInAnyChart(Object what) {
        return new IllegalStateException("not in any chart: " + what);
    }

    private void begin(Bounds bounds, String title, String description, String language) {
        String width = Decimals.of(bounds.getWidth());
        String height = Decimals.of(bounds.getHeight());
        svg.start("svg").set("xmlns", SvgWriter.NAMESPACE).set("version", "1.1");
        svg.set("width", width).set("height", height);
        svg.set("viewBox", "0 0 " + width + " " + height);
        svg.set("xml:lang", language).set("lang", language);
        svg.set("role", "img").set("aria-labelledby", "title description");
        svg.set("font-family", TextDrawing.FAMILIES);
        svg.start("title").set("id", "title").text(title).end();
        svg.start("desc").set("id", "description").text(description).end();
    }

    private void draw(Node node, Transform parent) {
        if (node.isVisible() && node.getOpacity() > 0) {
            paint(node, parent.createConcatenation(node.getLocalToParentTransform()));
        }
    }

    private void paint(Node node, Transform place) {
        boolean pale = node.getOpacity() < 1;
        if (pale) {
            svg.start("g").set("opacity", node.getOpacity());
        }
        String transform = TransformAttribute.of(place);
        switch (node) {
            case Text text -> texts.draw(text, transform);
            case Shape shape -> shapes.draw(shape, transform);
            case Region region -> regions.draw(region, transform);
            default -> {
                // A group has no looks of its own; what else there is, is left out.
            }
        }
        if (node instanceof Parent group) {
            group.getChildrenUnmodifiable().forEach(child -> draw(child, place));
        }
        if (pale) {
            svg.end();
        }
    }
}
