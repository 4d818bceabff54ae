package org.crampdiary.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.IntStream;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.awaitility.Awaitility;
import org.crampdiary.SharedDisplay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The system's file dialog on a real display. {@code .ci/window} runs it. */
@ExtendWith(SharedDisplay.class)
@EnabledIfSystemProperty(named = "glass.platform", matches = "gtk")
final class DarkDialogsTest {

    private static final String TITLE = "Where to?";
    private static final FilePicker.Kind KIND = new FilePicker.Kind("PDF file", "pdf");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir private Path folder;

    @Test
    void aDialogIsDarkBeforeADarkWindowOnly() throws Exception {
        FxToolkit.registerPrimaryStage();
        looksLike(ColorScheme.LIGHT, 0.6, 1);
        looksLike(ColorScheme.DARK, 0.1, 0.3);
        looksLike(ColorScheme.LIGHT, 0.6, 1);
    }

    /**
     * The dialog's brightness comes to lie between two of 0–1. A dialog that is still being drawn
     * is black, which the darkest one is not when it stands.
     */
    private void looksLike(ColorScheme colours, double darkest, double brightest) throws Exception {
        Stage[] window = new Stage[1];
        WaitForAsyncUtils.waitForAsyncFx(
                30_000,
                () -> {
                    window[0] = new Stage();
                    window[0].setScene(new Scene(new StackPane(), 300, 200));
                    window[0].getScene().getPreferences().setColorScheme(colours);
                    window[0].show();
                });
        Platform.runLater(() -> new SystemFilePicker().toSave(window[0], TITLE, KIND, "a.pdf"));
        Path picture = folder.resolve(colours + ".png");
        Awaitility.await(TITLE).atMost(PATIENCE).until(() -> run("wmctrl", "-F", "-a", TITLE));
        Awaitility.await("drawn for a window that is " + colours)
                .atMost(PATIENCE)
                .untilAsserted(() -> {
                    assertThat(run("import", "-window", TITLE, picture.toString())).isTrue();
                    BufferedImage drawn = ImageIO.read(picture.toFile());
                    assertThat(colours(drawn)).isGreaterThan(20);
                    assertThat(mean(drawn)).isBetween(darkest, brightest);
                });
        closes();
        WaitForAsyncUtils.waitForAsyncFx(30_000, () -> window[0].hide());
    }

    /** The next dialog has the same title, so this one is waited for until it is gone. */
    private static void closes() throws Exception {
        assertThat(run("wmctrl", "-F", "-c", TITLE)).isTrue();
        Awaitility.await("closed").atMost(PATIENCE).until(() -> !run("wmctrl", "-F", "-a", TITLE));
    }

    private static long colours(BufferedImage picture) {
        return pixels(picture).distinct().count();
    }

    private static double mean(BufferedImage picture) {
        return pixels(picture)
                .mapToDouble(pixel ->
                        ((pixel >> 16 & 0xFF) + (pixel >> 8 & 0xFF) + (pixel & 0xFF)) / 765.0)
                .average()
                .orElseThrow();
    }

    private static IntStream pixels(BufferedImage picture) {
        return Arrays.stream(
                picture.getRGB(
                        0,
                        0,
                        picture.getWidth(),
                        picture.getHeight(),
                        null,
                        0,
                        picture.getWidth()));
    }

    private static boolean run(String... command) throws Exception {
        return new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }
}
