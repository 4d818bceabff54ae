package org.crampdiary.ui.kit.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.crampdiary.ui.kit.layout.IncrementalBox.Part;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

final class IncrementalBoxTest {

    private final FxRobot robot = new FxRobot();
    private final List<String> told = new ArrayList<>();
    private final List<Integer> inFrames = new ArrayList<>();
    private IncrementalBox<String> parts = new IncrementalBox<>();
    private Stage stage;

    @BeforeEach
    void openWindow() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        robot.interact(() -> {
            parts = new IncrementalBox<>();
            for (String name : List.of("a", "b", "c")) {
                parts.add(() -> {
                    told.add("made " + name);
                    Label label = new Label();
                    return new Part<>(
                            label,
                            value -> {
                                told.add(name + " " + value);
                                label.setText(value);
                            });
                });
            }
            stage = new Stage();
            stage.setScene(new Scene(parts, 200, 200));
            stage.getScene()
                    .addPostLayoutPulseListener(() -> inFrames.add(parts.getChildren().size()));
            stage.show();
        });
    }

    @AfterEach
    void closeWindow() {
        robot.interact(stage::hide);
    }

    private void complete() {
        await().atMost(Duration.ofSeconds(20)).until(parts::complete);
        robot.interact(() -> {});
    }

    @Test
    void onePartComesInEachFrameTheUppermostFirst() {
        robot.interact(() -> {
            inFrames.clear();
            parts.show("one");
            assertThat(parts.getChildren()).hasSize(1);
        });
        complete();
        assertThat(told).containsExactly("made a", "a one", "made b", "b one", "made c", "c one");
        assertThat(inFrames).containsSubsequence(1, 2);
    }

    @Test
    void theSameValueIsToldOnceAndAnotherOneFromAboveAgain() {
        robot.interact(() -> parts.show("one"));
        complete();
        told.clear();
        robot.interact(() -> parts.show("one"));
        complete();
        assertThat(told).isEmpty();
        robot.interact(() -> {
            parts.show("two");
            parts.show("three");
        });
        complete();
        assertThat(told).containsExactly("a two", "a three", "b three", "c three");
    }

    @Test
    void backInAWindowThePartsComeAsTheyWere() {
        robot.interact(() -> parts.show("one"));
        complete();
        told.clear();
        robot.interact(() -> {
            stage.getScene().setRoot(new Group());
            assertThat(parts.getChildren()).isEmpty();
            stage.getScene().setRoot(parts);
            assertThat(parts.getChildren()).isEmpty();
        });
        complete();
        assertThat(parts.getChildren()).hasSize(3);
        assertThat(told).isEmpty();
    }

    @Test
    void awayFromTheWindowNothingIsMadeOrFilled() {
        assertThat(parts.complete()).isTrue();
        robot.interact(() -> {
            parts.show("one");
            stage.getScene().setRoot(new Group());
            parts.show("two");
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(parts.getChildren()).isEmpty();
        assertThat(told).containsExactly("made a", "a one");
        robot.interact(() -> {
            stage.getScene().setRoot(parts);
        });
        complete();
        assertThat(parts.getChildren()).hasSize(3);
        assertThat(told)
                .containsExactly("made a", "a one", "a two", "made b", "b two", "made c", "c two");
    }
}
