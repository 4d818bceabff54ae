package org.crampdiary.ui.parts.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.crampdiary.ui.Frames;
import org.crampdiary.ui.OnFx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** A time that runs beside something else. */
final class RunningTimeTest {

    private final FxRobot robot = new FxRobot();
    private final AtomicInteger layouts = new AtomicInteger();
    private Label beside;
    private RunningTime time;
    private Scene scene;

    @BeforeEach
    void show() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        robot.interact(() -> {
            beside = new Label("beside");
            time = new RunningTime();
            time.show("0:00");
            HBox around =
                    new HBox(time, beside) {
                        @Override
                        protected void layoutChildren() {
                            layouts.incrementAndGet();
                            super.layoutChildren();
                        }
                    };
            scene = new Scene(around, 800, 200);
            Stage stage = new Stage();
            stage.setScene(scene);
            stage.show();
        });
        Frames.settle(scene);
    }

    @AfterEach
    void close() {
        robot.interact(() -> scene.getWindow().hide());
    }

    private void show(String next) {
        robot.interact(() -> time.show(next));
        Frames.settle(scene);
    }

    private String seen() {
        return OnFx.look(() -> ((Text) time.lookup(".text")).getText());
    }

    private Bounds bounds(Node node) {
        return OnFx.look(() -> node.localToScene(node.getLayoutBounds()));
    }

    @Test
    void anotherSecondLaysOutNothingAroundIt() {
        int before = layouts.get();
        for (String next : new String[] {"0:01", "0:10", "0:11", "9:58", "0:00"}) {
            show(next);
            assertThat(seen()).isEqualTo(next);
        }
        assertThat(layouts).hasValue(before);
    }

    @Test
    void aLongerTimeHasItsRoom() {
        show("1:00:00");
        assertThat(seen()).isEqualTo("1:00:00");
        assertThat(bounds(time).getMaxX()).isEqualTo(bounds(beside).getMinX());
        double longer = bounds(time).getWidth();
        show("0:07");
        assertThat(seen()).isEqualTo("0:07");
        assertThat(bounds(time).getWidth()).isEqualTo(longer);
    }

    @Test
    void largerTextHasItsRoomAtOnce() {
        double small = bounds(time).getWidth();
        robot.interact(() -> scene.getRoot().setStyle("-fx-font-size: 40px;"));
        Frames.settle(scene);
        assertThat(seen()).isEqualTo("0:00");
        assertThat(bounds(time).getWidth()).isGreaterThan(1.5 * small);
        assertThat(bounds(time).getMaxX()).isEqualTo(bounds(beside).getMinX());
    }
}
