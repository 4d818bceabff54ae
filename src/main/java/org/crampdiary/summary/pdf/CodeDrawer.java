package org.crampdiary.summary.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import io.nayuki.qrcodegen.QrCode;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.Map;
import org.w3c.dom.Element;

/**
 * Draws a text as a QR code (ISO/IEC 18004) with its quiet zone, as large as its place allows.
 *
 * @param text at most 2,953 bytes
 */
record CodeDrawer(String text) implements FSObjectDrawer {

    /** Modules left white around it, as the standard asks. */
    private static final int QUIET = 4;

    @Override
    public Map<Shape, String> drawObject(
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
                (float) x, (float) y, wide, high, graphics -> draw(graphics, Math.min(wide, high)));
        return Map.of();
    }

    /** Runs of one row are one rectangle: modules side by side would show hair-lines. */
    private void draw(Graphics2D graphics, double side) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.LOW);
        double module = side / (code.size + 2 * QUIET);
        graphics.scale(module, module);
        graphics.setColor(Color.BLACK);
        for (int row = 0; row < code.size; row++) {
            int column = 0;
            while (column < code.size) {
                int end = column;
                while (end < code.size && code.getModule(end, row)) {
                    end++;
                }
                graphics.fillRect(QUIET + column, QUIET + row, end - column, 1);
                column = end + 1;
            }
        }
    }
}
