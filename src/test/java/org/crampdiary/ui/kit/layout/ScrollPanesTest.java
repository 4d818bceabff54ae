package org.crampdiary.ui.kit.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.crampdiary.ui.Frames;
import org.crampdiary.ui.OnFx;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** When JavaFX keeps a picture of all that a pane shows. */
final class ScrollPanesTest {

    private final FxRobot robot = new FxRobot();
    private ScrollPane pane;

    @BeforeEach
    void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private boolean hasPicture() {
        return OnFx.look(() -> pane.lookup(".viewport").isCache());
    }

    private static Stream<Consumer<ScrollPane>> waysToScroll() {
        return Stream.of(pane -> pane.setVvalue(0.5), pane -> pane.setHvalue(0.5));
    }

    /** Otherwise it draws the whole room for each second of a clock that runs. */
    @ParameterizedTest
    @MethodSource("waysToScroll")
    void onlyWhileSomebodyScrolls(Consumer<ScrollPane> scroll) {
        robot.interact(() -> {
            Region large = new Region();
            large.setMinSize(2000, 2000);
            pane = ScrollPanes.of(large);
            Stage stage = new Stage();
            stage.setScene(new Scene(pane, 300, 400));
            stage.show();
        });
        Frames.settle(pane.getScene());
        assertThat(hasPicture()).isFalse();
        boolean scrolled =
                OnFx.look(() -> {
                    scroll.accept(pane);
                    return pane.lookup(".viewport").isCache();
                });
        assertThat(scrolled).isTrue();
        await().untilAsserted(() -> assertThat(hasPicture()).isFalse());
        robot.interact(() -> pane.getScene().getWindow().hide());
    }
}
