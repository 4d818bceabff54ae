package org.crampdiary.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

final class PicturesTest {

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    @Test
    void everyPixelComesBackFromTheFile() throws IOException {
        WritableImage picture = new WritableImage(3, 2);
        picture.getPixelWriter().setArgb(0, 0, 0xFFB84F06);
        picture.getPixelWriter().setArgb(2, 1, 0xFF1B2430);
        BufferedImage read = read(Pictures.png(picture));
        assertThat(read.getWidth()).isEqualTo(3);
        assertThat(read.getHeight()).isEqualTo(2);
        assertThat(read.getRGB(0, 0)).isEqualTo(0xFFB84F06);
        assertThat(read.getRGB(2, 1)).isEqualTo(0xFF1B2430);
        assertThat(read.getRGB(1, 1) >>> 24).isZero();
    }

    @ParameterizedTest
    @CsvSource({"1, 40, 21", "2, 80, 41", "3, 120, 62"})
    void aNodeIsTakenWholeAtEveryScaleOnWhite(double scale, int width, int height)
            throws IOException {
        WritableImage[] taken = new WritableImage[1];
        new FxRobot()
                .interact(() -> {
                    Region region = new Region();
                    region.setStyle(
                            "-fx-background-color: #B84F06; -fx-background-insets: 0 20 0 0;"
                                    + " -fx-border-color: green; -fx-border-insets: -5;");
                    region.setManaged(false);
                    Scene scene = new Scene(new Group(region), Color.BLUE);
                    scene.getRoot().applyCss();
                    region.resize(40, 20.5);
                    taken[0] = Pictures.taken(region, scale);
                });
        BufferedImage read = read(Pictures.png(taken[0]));
        assertThat(read.getWidth()).isEqualTo(width);
        assertThat(read.getHeight()).isEqualTo(height);
        assertThat(read.getRGB((int) (5 * scale), (int) (5 * scale))).isEqualTo(0xFFB84F06);
        assertThat(read.getRGB((int) (30 * scale), (int) (5 * scale))).isEqualTo(0xFFFFFFFF);
    }
}
