package org.crampdiary.ui.kit.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** Without a window nothing takes a key before the card does, as macOS does with Enter. */
final class ModalTest {

    private final FxRobot robot = new FxRobot();
    private final List<String> done = new ArrayList<>();
    private Label words;
    private Button proceed;
    private Button other;
    private ToggleButton chip;
    private ComboBox<String> box;
    private Scene scene;

    @BeforeEach
    void put() throws Exception {
        FxToolkit.registerPrimaryStage();
        robot.interact(() -> {
            words = new Label();
            proceed = Buttons.primary("", "", () -> done.add("proceed"));
            other = Buttons.plain("", "", () -> done.add("other"));
            chip = Buttons.chip("", "");
            box = new ComboBox<>();
            Label below = new Label();
            scene = new Scene(new StackPane(below));
            VBox card = new VBox(words, proceed, other, chip, box);
            Modal.over(below, card, proceed, () -> done.add("cancel"));
        });
    }

    private void press(KeyCode key, Node at) {
        robot.interact(() -> fire(key, at));
    }

    private static void fire(KeyCode key, Node at) {
        Event.fireEvent(
                at, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    @Test
    void enterProceedsExceptOnAnotherButton() {
        press(KeyCode.ENTER, other);
        press(KeyCode.ENTER, chip);
        assertThat(done).isEmpty();
        press(KeyCode.ENTER, proceed);
        press(KeyCode.ENTER, words);
        press(KeyCode.ENTER, box);
        assertThat(done).containsExactly("proceed", "proceed", "proceed");
    }

    @Test
    void enterDoesNothingWhileThereIsNothingToDo() {
        robot.interact(() -> proceed.setDisable(true));
        press(KeyCode.ENTER, words);
        assertThat(done).isEmpty();
    }

    @Test
    void theKeyThatClosesAListIsTheLists() {
        robot.interact(() -> {
            box.show();
            fire(KeyCode.ENTER, box);
            fire(KeyCode.ESCAPE, box);
            box.hide();
            fire(KeyCode.ENTER, box);
            fire(KeyCode.ESCAPE, box);
        });
        assertThat(done).isEmpty();
        press(KeyCode.ESCAPE, box);
        assertThat(done).containsExactly("cancel");
    }

    @Test
    void whoeverOpensAnotherRoomCancelsIt() {
        assertThat(Modal.isOver(scene)).isTrue();
        robot.interact(() -> Modal.cancelOver(scene.getRoot()));
        assertThat(done).containsExactly("cancel");
    }
}
