package org.crampdiary.summary.pdf;

import io.nayuki.qrcodegen.QrCode;
import java.awt.Color;
import java.awt.Graphics2D;

/**
 * Draws a text as a QR code (ISO/IEC 18004) with its quiet zone, as large as its place allows.
 *
 * @param text at most 2,953 bytes
 */
record CodeDrawer(String text) implements Drawing {

    /** Modules left white around it, as the standard asks. */
    private static final int QUIET = 4;

    /** Runs of one row are one rectangle: modules side by side would show hair-lines. */
    @Override
    public void draw(Graphics2D graphics, double width, double height) {
        double side = Math.min(width, height);
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
