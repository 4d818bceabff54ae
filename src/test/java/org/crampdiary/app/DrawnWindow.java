package org.crampdiary.app;

import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

/**
 * What a window shows against what it should show. A snapshot draws the whole scene anew; a window
 * draws only what it thinks has changed. For the FX thread.
 */
final class DrawnWindow {

    /** Share of the area; a caret that blinks is less. */
    static final double ALLOWED = 0.004;

    /** Letters may be smoothed in another way on the screen; a part that is missing is larger. */
    private static final int BLOCK_PX = 16;

    /** Of 255, between the mean colours of a block. */
    private static final double DIFFERENT = 25;

    private DrawnWindow() {}

    /** The share of the scene's area that is not drawn as it should be, 0–1. */
    static double wrong(Stage stage) {
        Scene scene = stage.getScene();
        Parent root = scene.getRoot();
        Point2D corner = root.localToScreen(0, 0);
        Image shown =
                new Robot()
                        .getScreenCapture(
                                new WritableImage((int) scene.getWidth(), (int) scene.getHeight()),
                                new Rectangle2D(
                                        corner.getX(),
                                        corner.getY(),
                                        (int) scene.getWidth(),
                                        (int) scene.getHeight()));
        return different(shown, scene.snapshot(null));
    }

    /** The share of the area in which two pictures of the same size differ, 0–1. */
    static double different(Image first, Image second) {
        int width = (int) first.getWidth();
        int across = width / BLOCK_PX;
        int down = (int) first.getHeight() / BLOCK_PX;
        int[] one = pixels(first, width, down * BLOCK_PX);
        int[] other = pixels(second, width, down * BLOCK_PX);
        int wrong = 0;
        for (int block = 0; block < across * down; block++) {
            int corner = block / across * BLOCK_PX * width + block % across * BLOCK_PX;
            wrong += differs(one, other, corner, width) ? 1 : 0;
        }
        return (double) wrong / (across * down);
    }

    private static int[] pixels(Image image, int width, int height) {
        int[] pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }

    private static boolean differs(int[] one, int[] other, int first, int width) {
        for (int shift = 0; shift <= 16; shift += 8) {
            long sum = 0;
            for (int i = 0; i < BLOCK_PX * BLOCK_PX; i++) {
                int pixel = first + i / BLOCK_PX * width + i % BLOCK_PX;
                sum += (one[pixel] >> shift & 0xFF) - (other[pixel] >> shift & 0xFF);
            }
            if (Math.abs(sum) > DIFFERENT * BLOCK_PX * BLOCK_PX) {
                return true;
            }
        }
        return false;
    }
}
