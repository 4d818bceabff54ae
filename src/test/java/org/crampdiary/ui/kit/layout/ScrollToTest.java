package org.crampdiary.ui.kit.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.crampdiary.ui.Frames;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

class ScrollToTest {

    private static final double HIGH = 400;
    private static final double BUTTON = 50;

    private final FxRobot robot = new FxRobot();

    @BeforeEach
    void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private static Region block(double height) {
        Region block = new Region();
        block.setMinHeight(height);
        return block;
    }

    /** At 384 px begins what is left free below. */
    @ParameterizedTest
    @CsvSource({"100, 100", "334, 334", "340, 334", "390, 334", "900, 334"})
    void aButtonIsBroughtWholeIntoSightAndNoFurther(double above, double then) {
        Region button = block(BUTTON);
        robot.interact(() -> {
            Stage stage = new Stage();
            ScrollPane pane = new ScrollPane(new VBox(block(above), button, block(2000)));
            stage.setScene(new Scene(pane, 300, HIGH));
            stage.show();
        });
        Frames.settle(button.getScene());
        robot.interact(() -> ScrollTo.bottom(button));
        Frames.settle(button.getScene());
        assertThat(button.localToScene(0, 0).getY()).isCloseTo(then, within(2.0));
        robot.interact(() -> button.getScene().getWindow().hide());
    }

    @Test
    void whatIsNowhereOrCannotBeScrolledStays() {
        Region button = block(BUTTON);
        ScrollTo.bottom(button);
        Pane alone = new Pane(button);
        ScrollTo.bottom(button);
        ScrollPane pane = new ScrollPane(alone);
        ScrollTo.bottom(button);
        assertThat(pane.getVvalue()).isZero();
    }
}
