package org.crampdiary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

/** What a picture may hold in a dark bedroom: dim red on black, and nothing that shines. */
public final class NightColours {

    /** Of the whole picture, 0–1, weighed as eyes do. */
    private static final double BRIGHTEST = 0.10;

    /** Of 255; red glows less than white, grey and blue do. */
    public static final int PALEST_BLUE = 0x9C;

    private NightColours() {}

    /** Nothing is left unpainted or nearly white. */
    public static void assertNothingPale(String name, Image image) {
        assertNothingPale(name, pixels(image), (int) image.getWidth());
    }

    /** Nothing is nearly white, and the whole is dark. */
    public static void assertDark(String name, Image image) {
        assertDark(name, pixels(image), (int) image.getWidth());
    }

    /**
     * As above.
     *
     * @param pixels as ARGB, row by row
     */
    public static void assertDark(String name, int[] pixels, int width) {
        assertNothingPale(name, pixels, width);
        assertThat(brightness(pixels)).as("brightness of %s", name).isLessThanOrEqualTo(BRIGHTEST);
    }

    private static void assertNothingPale(String name, int[] pixels, int width) {
        for (int i = 0; i < pixels.length; i++) {
            if (pixels[i] >>> 24 != 0xFF || (pixels[i] & 0xFF) > PALEST_BLUE) {
                throw new AssertionError(
                        "%s at %d, %d: #%08X".formatted(name, i % width, i / width, pixels[i]));
            }
        }
    }

    private static double brightness(int[] pixels) {
        double sum = 0;
        for (int pixel : pixels) {
            sum +=
                    0.2126 * (pixel >> 16 & 0xFF)
                            + 0.7152 * (pixel >> 8 & 0xFF)
                            + 0.0722 * (pixel & 0xFF);
        }
        return sum / 255 / pixels.length;
    }

    private static int[] pixels(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }
}
