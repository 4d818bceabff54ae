package org.crampdiary.app;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.crampdiary.summary.pdf.PageImage;

/**
 * What stands on a sheet, in grey.
 *
 * @param left where the ink begins, in shares of the sheet's width; {@code top} in those of its
 *     height, and so on
 */
record InkOnPaper(BufferedImage sheet, double left, double top, double right, double bottom) {

    private static final int DARK = 160;
    private static final int SMALL = 160;

    static InkOnPaper of(PageImage page) {
        BufferedImage sheet =
                new BufferedImage(page.width(), page.height(), BufferedImage.TYPE_BYTE_GRAY);
        sheet.setRGB(0, 0, page.width(), page.height(), page.argb(), 0, page.width());
        int left = page.width();
        int top = page.height();
        int right = 0;
        int bottom = 0;
        for (int y = 0; y < page.height(); y++) {
            for (int x = 0; x < page.width(); x++) {
                if (sheet.getRaster().getSample(x, y, 0) < DARK) {
                    left = Math.min(left, x);
                    right = Math.max(right, x + 1);
                    top = Math.min(top, y);
                    bottom = Math.max(bottom, y + 1);
                }
            }
        }
        return new InkOnPaper(
                sheet,
                left / (double) page.width(),
                top / (double) page.height(),
                right / (double) page.width(),
                bottom / (double) page.height());
    }

    /** The same with the lowest part of its ink lost, as where a sheet is too short. */
    InkOnPaper cut(double share) {
        return new InkOnPaper(sheet, left, top, right, bottom - share * (bottom - top));
    }

    /**
     * How much the ink of two sheets differs wherever it stands and however large it is: 0 for
     * none, 255 for black against white.
     */
    double differsFrom(InkOnPaper other) {
        BufferedImage one = ink();
        BufferedImage two = other.ink();
        long sum = 0;
        for (int y = 0; y < SMALL; y++) {
            for (int x = 0; x < SMALL; x++) {
                sum +=
                        Math.abs(
                                one.getRaster().getSample(x, y, 0)
                                        - two.getRaster().getSample(x, y, 0));
            }
        }
        return sum / (double) (SMALL * SMALL);
    }

    private BufferedImage ink() {
        int width = (int) ((right - left) * sheet.getWidth());
        int height = (int) ((bottom - top) * sheet.getHeight());
        BufferedImage cut =
                sheet.getSubimage(
                        (int) (left * sheet.getWidth()),
                        (int) (top * sheet.getHeight()),
                        width,
                        height);
        BufferedImage small = new BufferedImage(SMALL, SMALL, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D to = small.createGraphics();
        to.drawImage(
                cut.getScaledInstance(SMALL, SMALL, BufferedImage.SCALE_AREA_AVERAGING),
                0,
                0,
                null);
        to.dispose();
        return small;
    }

    /** Writes both, this one on the left. */
    void beside(InkOnPaper other, Path file) throws IOException {
        int gap = 12;
        BufferedImage both =
                new BufferedImage(
                        sheet.getWidth() + gap + other.sheet.getWidth(),
                        Math.max(sheet.getHeight(), other.sheet.getHeight()),
                        BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D to = both.createGraphics();
        to.setColor(Color.LIGHT_GRAY);
        to.fillRect(0, 0, both.getWidth(), both.getHeight());
        to.drawImage(sheet, 0, 0, null);
        to.drawImage(other.sheet, sheet.getWidth() + gap, 0, null);
        to.dispose();
        Files.createDirectories(file.toAbsolutePath().getParent());
        ImageIO.write(both, "png", file.toFile());
    }
}
