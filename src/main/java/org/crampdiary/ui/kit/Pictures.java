package org.crampdiary.ui.kit;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.transform.Scale;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Nodes as pictures of pixels. */
public final class Pictures {

    private Pictures() {}

    /**
     * What a node shows, on white. For the FX thread; the node has its styles and its layout.
     *
     * @param scale how many pixels of the picture stand for one of the node
     */
    public static WritableImage taken(Node node, double scale) {
        Bounds bounds = node.getLayoutBounds();
        SnapshotParameters wanted = new SnapshotParameters();
        wanted.setFill(Color.WHITE);
        wanted.setTransform(new Scale(scale, scale));
        wanted.setViewport(
                new Rectangle2D(
                        Math.floor(bounds.getMinX() * scale),
                        Math.floor(bounds.getMinY() * scale),
                        Math.ceil(bounds.getWidth() * scale),
                        Math.ceil(bounds.getHeight() * scale)));
        return node.snapshot(wanted, null);
    }

    /**
     * A picture as a PNG file, made in memory. For any thread.
     *
     * @throws IOException when Java has nothing that writes PNG
     */
    public static byte[] png(Image picture) throws IOException {
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        int[] argb = new int[width * height];
        picture.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        copy.setRGB(0, 0, width, height, argb, 0, width);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // Not ImageIO's usual stream: that one keeps a copy in the folder for temporary files.
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            if (!ImageIO.write(copy, "png", out)) {
                throw new IOException("no writer of PNG");
            }
        }
        return bytes.toByteArray();
    }
}
