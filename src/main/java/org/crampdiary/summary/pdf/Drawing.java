package org.crampdiary.summary.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.Map;
import org.w3c.dom.Element;

/** What is drawn in the place of an object of the page, with lengths in points. */
interface Drawing extends FSObjectDrawer {

    /** Draws from the upper left corner. */
    void draw(Graphics2D graphics, double width, double height);

    @Override
    default Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        float wide = (float) width / dotsPerPixel;
        float high = (float) height / dotsPerPixel;
        device.drawWithGraphics(
                (float) x, (float) y, wide, high, graphics -> draw(graphics, wide, high));
        return Map.of();
    }
}
