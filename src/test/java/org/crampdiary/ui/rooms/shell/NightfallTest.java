package org.crampdiary.ui.rooms.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.crampdiary.settings.Theme;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.text.Language;
import org.crampdiary.ui.RoomHarness;
import org.crampdiary.ui.SettableClock;
import org.crampdiary.ui.kit.View;
import org.crampdiary.ui.kit.layout.Modal;
import org.crampdiary.ui.parts.session.Room;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** When the night screen comes by itself, and when it waits. */
final class NightfallTest {

    private static final LocalDateTime EVENING = LocalDateTime.of(2026, 3, 4, 21, 59, 50);

    private final FxRobot robot = new FxRobot();
    private final SettableClock clock =
            new SettableClock(ZoneId.of("Europe/Copenhagen"), EVENING.minusMinutes(1));

    @TempDir private Path folder;
    private SqliteDiaryStore store;
    private RoomHarness harness;
    private Shell shell;
    private TextField field;
    private Button button;
    private Stage stage;
    private Nightfall nightfall;
    private Subscription watch;

    @BeforeEach
    void openTheDiaryRoom() throws Exception {
        FxToolkit.registerPrimaryStage();
        store = SqliteDiaryStore.open(folder.resolve("diary.cramps"), clock);
        harness = new RoomHarness(store, clock, Language.ENGLISH);
        robot.interact(() -> {
            List.copyOf(Window.getWindows()).forEach(Window::hide); // those of earlier tests
            field = new TextField();
            button = new Button("Press");
            shell =
                    new Shell(
                            harness.messages,
                            "",
                            room -> room == Room.DIARY ? room(button, field) : room(new Button()));
            Scene scene = new Scene(shell.root(), 800, 600);
            nightfall = new Nightfall(shell, harness.appearance, clock, scene);
            watch = nightfall.watch();
            stage = new Stage();
            stage.setScene(scene);
            stage.show();
            shell.go(Room.DIARY);
            nightfall.check();
        });
    }

    private static View room(Node... nodes) {
        VBox root = new VBox(nodes);
        return new View() {
            @Override
            public Parent root() {
                return root;
            }
        };
    }

    @AfterEach
    void close() {
        robot.interact(() -> {
            watch.unsubscribe();
            stage.hide();
        });
        store.close();
    }

    /** The room that is open when the clock says so, in the colours of the night. */
    private Room openAt(LocalDateTime time) {
        clock.set(time);
        robot.interact(() -> {
            harness.theme.set(Theme.NIGHT);
            nightfall.check();
        });
        return shell.openRoom();
    }

    @Test
    void itComesWhenTheNightBegins() {
        assertThat(openAt(EVENING.plusSeconds(9))).isEqualTo(Room.DIARY);
        assertThat(openAt(EVENING.plusSeconds(10))).isEqualTo(Room.TONIGHT);
    }

    /** An import that is written would be stopped by another room. */
    @Test
    void itComesAfterTheImportThatSomebodyWaitsFor() {
        Modal[] modal = new Modal[1];
        robot.interact(() -> modal[0] = Modal.waiting(button, new VBox(), new Button(), () -> {}));
        assertThat(openAt(EVENING.plusHours(1))).isEqualTo(Room.DIARY);
        robot.interact(modal[0]::close);
        assertThat(openAt(EVENING.plusHours(1))).isEqualTo(Room.TONIGHT);
    }

    @Test
    void itComesAfterALidThatWasClosedOverIt() {
        assertThat(openAt(EVENING.plusHours(5))).isEqualTo(Room.TONIGHT);
    }

    @Test
    void aPressThatIsBeingMadeIsNotMeantForIt() {
        clock.set(EVENING.plusSeconds(9));
        robot.interact(button::requestFocus);
        robot.push(KeyCode.SPACE);
        assertThat(openAt(EVENING.plusSeconds(68))).isEqualTo(Room.DIARY);
        assertThat(openAt(EVENING.plusSeconds(69))).isEqualTo(Room.TONIGHT);
    }

    @Test
    void whoReadsIsNotInterrupted() {
        clock.set(EVENING);
        robot.interact(() -> button.fireEvent(turnOfTheWheel()));
        assertThat(openAt(EVENING.plusSeconds(30))).isEqualTo(Room.DIARY);
        assertThat(openAt(EVENING.plusSeconds(60))).isEqualTo(Room.TONIGHT);
    }

    private static ScrollEvent turnOfTheWheel() {
        ScrollEvent.VerticalTextScrollUnits unit = ScrollEvent.VerticalTextScrollUnits.LINES;
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                0,
                0,
                0,
                0,
                false,
                false,
                false,
                false,
                false,
                false,
                0,
                -40,
                0,
                -40,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                unit,
                -3,
                0,
                null);
    }

    @Test
    void itWaitsForWhoeverTypes() {
        robot.interact(field::requestFocus);
        assertThat(openAt(EVENING.plusSeconds(10))).isEqualTo(Room.DIARY);
        robot.push(KeyCode.A);
        assertThat(openAt(EVENING.plusMinutes(5))).isEqualTo(Room.DIARY);
        assertThat(openAt(EVENING.plusMinutes(5).plusSeconds(10))).isEqualTo(Room.TONIGHT);
    }

    @Test
    void itWaitsForADialog() {
        Stage[] dialog = new Stage[1];
        robot.interact(() -> {
            dialog[0] = new Stage();
            dialog[0].show();
        });
        assertThat(openAt(EVENING.plusHours(1))).isEqualTo(Room.DIARY);
        robot.interact(() -> dialog[0].hide());
        assertThat(openAt(EVENING.plusHours(1))).isEqualTo(Room.TONIGHT);
    }

    private Button cardAbove() {
        Button proceed = new Button("Proceed");
        robot.interact(() -> {
            button.requestFocus();
            Modal[] modal = new Modal[1];
            modal[0] = Modal.over(button, new VBox(proceed), proceed, () -> modal[0].close());
            proceed.requestFocus();
        });
        return proceed;
    }

    private boolean isInTheOpenRoom(Node focused) {
        return focused != null && focused.getParent() instanceof VBox && !focused.equals(button);
    }

    @Test
    void aCardAboveTheWindowGoesWhenNobodyHasTouchedItForLong() {
        Button proceed = cardAbove();
        assertThat(openAt(EVENING.plusSeconds(10))).isEqualTo(Room.DIARY);
        assertThat(proceed.getScene()).isNotNull();
        assertThat(openAt(EVENING.plusMinutes(5))).isEqualTo(Room.TONIGHT);
        assertThat(proceed.getScene()).isNull();
        robot.interact(
                () -> assertThat(stage.getScene().getFocusOwner()).matches(this::isInTheOpenRoom));
    }

    @Test
    void aMenuThatWasLeftOpenGoesLikeACard() {
        ContextMenu menu = new ContextMenu(new MenuItem("Copy"));
        robot.interact(() -> menu.show(button, Side.BOTTOM, 0, 0));
        assertThat(openAt(EVENING.plusSeconds(10))).isEqualTo(Room.DIARY);
        assertThat(menu.isShowing()).isTrue();
        assertThat(openAt(EVENING.plusMinutes(5))).isEqualTo(Room.TONIGHT);
        assertThat(menu.isShowing()).isFalse();
    }

    @Test
    void noRoomIsOpenedBelowACard() {
        Button proceed = cardAbove();
        robot.interact(() -> shell.go(Room.GUIDANCE)); // as a press on a reminder does
        assertThat(proceed.getScene()).isNull();
        robot.interact(
                () -> assertThat(stage.getScene().getFocusOwner()).matches(this::isInTheOpenRoom));
    }

    @Test
    void aRoomThatIsOpenedAtNightStaysWhileItIsUsed() {
        openAt(EVENING.plusSeconds(10));
        robot.interact(() -> shell.go(Room.DIARY));
        clock.pass(Duration.ofMinutes(20));
        robot.push(KeyCode.TAB);
        assertThat(openAt(EVENING.plusMinutes(25))).isEqualTo(Room.DIARY);
        assertThat(openAt(EVENING.plusMinutes(26))).isEqualTo(Room.TONIGHT);
    }

    @Test
    void whoeverWantsNoNightThemeIsLeftWhereTheyAre() {
        clock.set(EVENING.plusHours(5));
        robot.interact(nightfall::check);
        assertThat(shell.openRoom()).isEqualTo(Room.DIARY);
    }
}
