package org.crampdiary.ui.kit.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

class IconsTest {

    private final FxRobot robot = new FxRobot();

    @BeforeEach
    void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void anIconGrowsAndShrinksWithTheText() {
        robot.interact(() -> {
            FontIcon icon = Icons.of(Feather.MOON, 2);
            StackPane root = new StackPane(icon);
            Scene scene = new Scene(root);
            for (int px : new int[] {15, 30, 15, 20}) {
                Em.set(scene, px);
                root.applyCss();
                assertThat(icon.getIconSize()).isEqualTo(2 * px);
            }
        });
    }
}
