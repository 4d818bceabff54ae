package org.crampdiary.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.robot.Robot;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.crampdiary.settings.PreferencesFile;
import org.crampdiary.text.Language;
import org.crampdiary.ui.Frames;
import org.crampdiary.ui.OnFx;
import org.crampdiary.ui.Pointer;
import org.crampdiary.ui.Undrawable;
import org.crampdiary.ui.kit.FilePicker;
import org.crampdiary.ui.parts.session.Room;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** The whole program in a window, as a person has it: real file, real threads, real scene. */
final class ProgramWindow implements AutoCloseable {

    private static final Path PICTURES = Path.of("target/screenshots");
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int LOOKS = 50;
    private static final int BETWEEN_LOOKS_MS = 200;

    final FxRobot robot = new FxRobot();
    private final Path saveTo;
    private Stage stage;
    private Desktop desktop;

    /**
     * @param diary null for the invented one
     * @param folder holds the settings, and what the person saves as {@code saved.pdf}
     */
    ProgramWindow(@Nullable Path diary, Path folder, Language language, Clock clock) {
        this(diary, folder, language, clock, _ -> {});
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> stage.isShowing() && !shown("first-screen"));
        settle();
    }

    /**
     * @param atFirst uses the window while its diary is being opened, for sure before that has
     *     ended
     */
    ProgramWindow(
            @Nullable Path diary,
            Path folder,
            Language language,
            Clock clock,
            Consumer<Scene> atFirst) {
        saveTo = folder.resolve("saved.pdf");
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException e) {
            throw new AssertionError(e);
        }
        robot.interact(() -> {
            List.copyOf(Window.getWindows()).forEach(Window::hide); // those of earlier tests
            stage = new Stage();
            stage.setX(0);
            stage.setY(0);
            desktop =
                    new Desktop(
                            stage,
                            SettingsAndDiary.begin(
                                    diary,
                                    clock,
                                    new PreferencesFile(folder.resolve("settings.json"))),
                            language,
                            new Chosen());
            desktop.start();
            atFirst.accept(stage.getScene());
        });
    }

    /** Chooses the same file whenever it is asked. */
    private final class Chosen implements FilePicker {

        @Override
        public Path toSave(@Nullable Window window, String title, Kind kind, String name) {
            return saveTo;
        }

        @Override
        public Path toOpen(@Nullable Window window, String title, Kind kind) {
            return saveTo;
        }

        @Override
        public Path toUse(@Nullable Window window, String title) {
            return saveTo;
        }
    }

    Path saved() {
        return saveTo;
    }

    void settle() {
        robot.interact(() -> {});
    }

    /** Brings a node into sight and clicks it. */
    void click(String id) {
        Pointer.click(
                robot,
                () -> await(id),
                node ->
                        robot.interact(() -> {
                            stage.getScene().getRoot().applyCss();
                            stage.getScene().getRoot().layout();
                            scrollTo(node);
                            stage.getScene().getRoot().layout();
                        }));
    }

    /** Opens a room as its key does: at night, Tonight has no side bar. */
    void go(Room room) {
        int number = List.of(Room.values()).indexOf(room) + 1;
        robot.interact(() ->
                stage.getScene()
                        .getAccelerators()
                        .get(
                                new KeyCodeCombination(
                                        KeyCode.valueOf("DIGIT" + number),
                                        KeyCombination.SHORTCUT_DOWN))
                        .run());
    }

    /** Presses a button wherever its window stands, also partly beside the screen. */
    void press(String id) {
        Node node = await(id);
        robot.interact(() -> ((ButtonBase) node).fire());
        settle();
    }

    private void scrollTo(Node node) {
        ScrollPane pane = (ScrollPane) stage.getScene().lookup(".room-scroll");
        if (pane == null) {
            return;
        }
        Node content = pane.getContent();
        for (Node up = node; up != null; up = up.getParent()) {
            if (up.equals(content)) {
                double top =
                        content.sceneToLocal(node.localToScene(node.getBoundsInLocal())).getMinY();
                double hidden =
                        content.getBoundsInLocal().getHeight()
                                - pane.getViewportBounds().getHeight();
                pane.setVvalue(hidden <= 0 ? 0 : Math.clamp((top - 200) / hidden, 0, 1));
            }
        }
    }

    /** Waits until a node is there and to be seen. */
    Node await(String id) {
        try {
            Awaitility.await(id).atMost(PATIENCE).until(() -> shown(id));
        } catch (ConditionTimeoutException e) {
            picture("failed-" + id);
            throw new AssertionError(id + " is not in " + Window.getWindows(), e);
        }
        return find(id).orElseThrow();
    }

    /** Waits until a node has the keyboard. */
    void awaitFocus(String id) {
        Node node = await(id);
        Awaitility.await(id + " has the keyboard").atMost(PATIENCE).until(node::isFocused);
    }

    boolean shown(String id) {
        settle();
        return find(id).isPresent();
    }

    /** A node that is to be seen. */
    private Optional<Node> find(String id) {
        return OnFx.look(() ->
                robot.from(stage.getScene().getRoot())
                        .lookup("#" + id)
                        .tryQuery()
                        .filter(ProgramWindow::visible));
    }

    /** Whether a node stands whole in the window. */
    boolean inSight(String id) {
        Node node = await(id);
        Bounds place = node.localToScene(node.getLayoutBounds());
        return place.getMinY() >= 0 && place.getMaxY() <= node.getScene().getHeight();
    }

    private static boolean visible(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (!up.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /** Waits until a label, button or the like has these words in it. */
    void awaitText(String id, String words) {
        await(id);
        Awaitility.await(id).atMost(PATIENCE).until(() -> text(id), text -> text.contains(words));
    }

    /** The words of a label, button or the like; empty when there is none. */
    String text(String id) {
        return OnFx.look(() ->
                robot.from(stage.getScene().getRoot())
                        .lookup("#" + id)
                        .tryQuery()
                        .map(node -> node instanceof Labeled labeled ? labeled.getText() : "")
                        .orElse(""));
    }

    void type(String id, String words) {
        click(id);
        robot.write(words);
        settle();
    }

    /** Writes what is to be seen to {@code target/screenshots/name.png}. */
    WritableImage picture(String name) {
        WritableImage[] image = new WritableImage[1];
        robot.interact(() -> image[0] = stage.getScene().snapshot(null));
        assertThat(Undrawable.under(stage.getScene().getRoot())).as(name).isEmpty();
        write(image[0], name);
        return image[0];
    }

    /** Writes what stands on the screen itself. */
    void screenPicture(String name) {
        WritableImage[] image = new WritableImage[1];
        robot.interact(() ->
                image[0] = new Robot().getScreenCapture(null, Screen.getPrimary().getBounds()));
        write(image[0], name);
    }

    static void write(WritableImage image, String name) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        PixelReader pixels = image.getPixelReader();
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        try {
            Files.createDirectories(PICTURES);
            ImageIO.write(picture, "png", PICTURES.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    void resize(double width, double height) {
        robot.interact(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
    }

    /** Waits until what was computed in the background is on the screen, and all of it laid out. */
    void rest() {
        Frames.settle(stage.getScene());
        robot.sleep(400);
        Frames.settle(stage.getScene());
    }

    /**
     * Scrolls the room and waits until the window is drawn as it should be: a frame may be late,
     * one that is left out does not come.
     *
     * @param place how far down, 0–1
     * @return the share that is drawn wrong for good, 0–1
     */
    double drawnWrong(double place) {
        robot.interact(() -> {
            if (stage.getScene().lookup(".room-scroll") instanceof ScrollPane pane) {
                pane.setVvalue(place);
            }
        });
        Frames.settle(stage.getScene());
        double[] wrong = new double[1];
        for (int look = 0; look < LOOKS; look++) {
            robot.interact(() -> wrong[0] = DrawnWindow.wrong(stage));
            if (wrong[0] <= DrawnWindow.ALLOWED) {
                break;
            }
            robot.sleep(BETWEEN_LOOKS_MS);
        }
        return wrong[0];
    }

    Stage stage() {
        return stage;
    }

    /** Closes the window as a person does; the diary is closed when this returns. */
    @Override
    public void close() {
        robot.interact(() -> {
            desktop.stop();
            stage.hide();
        });
    }
}
