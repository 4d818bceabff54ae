package org.crampdiary.ui.kit.svg;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Rectangle2D;
import javafx.scene.text.Font;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextLineInfo;

/**
 * Text in the lines in which the window broke it. Each line keeps its width, also where the font is
 * not at hand and another stands in for it.
 */
final class TextDrawing {

    /** For the window's own font, which has another name, or none, on every system. */
    static final String FAMILIES =
            "Segoe UI, Helvetica Neue, DejaVu Sans, Liberation Sans, Arial, sans-serif";

    private final SvgWriter svg;

    TextDrawing(SvgWriter svg) {
        this.svg = svg;
    }

    void draw(Text text, String transform) {
        if (text.getText().chars().anyMatch(TextDrawing::icon)) {
            return;
        }
        PaintAttribute fill = PaintAttribute.of(text.getFill(), svg);
        if (!fill.seen()) {
            return;
        }
        LayoutInfo layout = text.getLayoutInfo();
        for (TextLineInfo line : layout.getTextLines(false)) {
            String words = text.getText().substring(line.start(), line.end()).stripTrailing();
            if (words.isBlank()) {
                continue;
            }
            Rectangle2D place = place(layout, line.start(), line.start() + words.length());
            svg.start("text")
                    .set("x", place.getMinX())
                    .set("y", line.bounds().getMinY() + text.getBaselineOffset())
                    .setUnlessEmpty("transform", transform)
                    .set("textLength", place.getWidth())
                    .set("lengthAdjust", "spacingAndGlyphs");
            font(text);
            fill.set("fill", svg);
            svg.text(words).end();
        }
    }

    /** Signs of an icon font are letters of no alphabet, and boxes in any other font. */
    private static boolean icon(int sign) {
        return Character.getType(sign) == Character.PRIVATE_USE;
    }

    private static Rectangle2D place(LayoutInfo layout, int from, int to) {
        List<Rectangle2D> parts = layout.getSelectionGeometry(from, to, false);
        double left = parts.stream().mapToDouble(Rectangle2D::getMinX).min().orElse(0);
        double right = parts.stream().mapToDouble(Rectangle2D::getMaxX).max().orElse(0);
        return new Rectangle2D(left, 0, Math.max(0, right - left), 0);
    }

    private void font(Text text) {
        Font font = text.getFont();
        String style = font.getStyle().toLowerCase(Locale.ROOT);
        if (!font.getFamily().equals(Font.getDefault().getFamily())) {
            svg.set("font-family", "'" + font.getFamily().replace("'", "") + "', " + FAMILIES);
        }
        svg.set("font-size", font.getSize());
        if (style.contains("bold")) {
            svg.set("font-weight", style.contains("semi") ? "600" : "700");
        }
    }
}
