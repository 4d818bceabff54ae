package org.crampdiary.ui.rooms.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.crampdiary.ui.Pointer;
import org.crampdiary.ui.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** One question takes the place of another: only a press of its own answers it. */
final class DoublePressTest {

    private final FxRobot robot = new FxRobot();
    private final SettableClock clock =
            new SettableClock(ZoneId.of("Europe/Copenhagen"), LocalDateTime.of(2026, 3, 4, 8, 0));
    private final List<String> answered = new ArrayList<>();
    private Button first;
    private Button second;
    private Button beside;
    private TextField field;
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        FxToolkit.registerPrimaryStage();
        robot.interact(() -> {
            second = button("second", () -> {});
            first = button("first", () -> bring(second));
            beside = button("beside", () -> {});
            field = new TextField();
            second.setVisible(false);
            Scene scene = new Scene(new VBox(new StackPane(first, second), beside, field));
            new DoublePress(scene, clock).watch();
            stage = new Stage();
            stage.setScene(scene);
            stage.show();
            first.requestFocus();
        });
    }

    @AfterEach
    void close() {
        robot.interact(() -> stage.hide());
    }

    private Button button(String name, Runnable then) {
        Button button = new Button(name);
        button.setMinSize(200, 40);
        button.setOnAction(_ -> {
            answered.add(name);
            then.run();
        });
        button.setOnMouseClicked(_ -> {
            if (name.equals("second")) {
                answered.add("clicked");
            }
        });
        return button;
    }

    private void bring(Node next) {
        first.setVisible(false);
        next.setVisible(true);
        next.requestFocus();
    }

    private void press(boolean byKey, Node on) {
        if (byKey) {
            robot.push(KeyCode.SPACE);
        } else {
            Pointer.click(robot, on);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "true, 0, first",
        "true, 599, first",
        "true, 600, first second",
        "true, -599, first",
        "false, 0, first",
        "false, 599, first",
        "false, 600, first second clicked"
    })
    void theSecondHalfAnswersNothing(boolean byKey, long milliseconds, String expected) {
        press(byKey, first);
        clock.pass(Duration.ofMillis(milliseconds));
        press(byKey, second);
        assertThat(String.join(" ", answered)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void aPressThatWasIgnoredDoesNotMakeTheNextOneWait(boolean byKey) {
        press(byKey, first);
        clock.pass(Duration.ofMillis(400));
        press(byKey, second);
        clock.pass(Duration.ofMillis(200));
        press(byKey, second);
        assertThat(answered).startsWith("first", "second");
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void theSameButtonMayBePressedAsFastAsOneLikes(boolean byKey) {
        robot.interact(beside::requestFocus);
        press(byKey, beside);
        press(byKey, beside);
        press(byKey, beside);
        assertThat(answered).containsExactly("beside", "beside", "beside");
    }

    @Test
    void whoeverGoesThereIsHeard() {
        press(false, first);
        press(false, beside);
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        robot.push(KeyCode.SPACE);
        assertThat(answered).containsExactly("first", "beside", "second");
    }

    @Test
    void whatIsTypedArrives() {
        first.setOnAction(_ -> field.requestFocus());
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.SPACE);
        assertThat(field.getText()).isEqualTo(" ");
    }
}
