package org.crampdiary.ui.kit.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import atlantafx.base.theme.PrimerLight;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.crampdiary.ui.Frames;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

class SteadyScrollTest {

    private static final double HIGH = 400;

    private final FxRobot robot = new FxRobot();
    private final Pane bar = block(74);
    private final Pane pressed = block(30);
    private final VBox content = new VBox(block(120), pressed);
    private ScrollPane pane;
    private BorderPane frame;
    private Stage stage;

    /** Others may have left theirs; here it is the program's. */
    private @Nullable String stylesheetBefore;

    private static Pane block(double height) {
        Pane block = new Pane();
        block.setMinHeight(height);
        return block;
    }

    @BeforeEach
    void open() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        robot.interact(() -> {
            stylesheetBefore = Application.getUserAgentStylesheet();
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            pane = new ScrollPane(content);
            pane.setFitToWidth(true);
            frame = new BorderPane(pane);
            SteadyScroll.keep(pane);
            stage = new Stage();
            stage.setScene(new Scene(frame, 300, HIGH));
            stage.show();
        });
        Frames.settle(stage.getScene());
    }

    @AfterEach
    void close() {
        robot.interact(() -> {
            stage.hide();
            Application.setUserAgentStylesheet(stylesheetBefore);
        });
    }

    private double place() {
        return pressed.localToScene(0, 0).getY();
    }

    private void then(Runnable change) {
        robot.interact(change);
        Frames.settle(stage.getScene());
    }

    @ParameterizedTest
    @CsvSource({"10, 0", "230, 0", "500, 0", "500, 0.5", "2000, 0.03", "2000, 0.06"})
    void whatIsSeenStandsWhereItStood(double rest, double scrolled) {
        then(() -> content.getChildren().add(block(rest)));
        then(() -> pane.setVvalue(scrolled));
        double before = place();
        then(() -> frame.setTop(bar));
        assertThat(place()).as("a bar above").isCloseTo(before, within(1.0));
        then(() -> frame.setBottom(block(50)));
        assertThat(place()).as("a notice below").isCloseTo(before, within(1.0));
        then(() -> content.getChildren().add(block(300)));
        assertThat(place()).as("more at the end").isCloseTo(before, within(1.0));
        then(() -> frame.setBottom(null));
        then(() -> frame.setTop(null));
        assertThat(place()).as("nothing any more").isCloseTo(before, within(1.0));
    }

    @ParameterizedTest
    @CsvSource({"0", "500"})
    void anotherRoomBeginsAtItsUpperEdge(double rest) {
        VBox other = new VBox(block(rest));
        then(() -> frame.setTop(bar));
        then(() -> {
            pane.setContent(other);
            pane.setVvalue(0);
        });
        assertThat(other.localToScene(0, 0).getY())
                .isCloseTo(frame.getTop().getBoundsInParent().getMaxY(), within(2.0));
        assertThat(content.getMinHeight()).isNegative();
    }

    @ParameterizedTest
    @CsvSource({"0.5", "1"})
    void whatIsGoneAtTheEndLeavesNoEmptyPlace(double scrolled) {
        Pane form = block(2000);
        then(() -> content.getChildren().addAll(form, block(500)));
        then(() -> pane.setVvalue(scrolled));
        then(() -> content.getChildren().remove(form));
        double end = content.localToScene(0, content.getHeight()).getY();
        assertThat(content.getHeight()).isCloseTo(650, within(1.0));
        assertThat(end).isCloseTo(HIGH, within(2.0));
        AtomicInteger moves = new AtomicInteger();
        robot.interact(() -> pane.vvalueProperty().subscribe((_, _) -> moves.incrementAndGet()));
        Frames.settle(stage.getScene());
        assertThat(moves).as("at rest").hasValue(0);
    }
}
