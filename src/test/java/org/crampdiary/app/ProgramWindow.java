package org.crampdiary.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.crampdiary.settings.PreferencesFile;
import org.crampdiary.text.Language;
import org.crampdiary.ui.kit.FilePicker;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** The whole program in a window, as a person has it: real file, real threads, real scene. */
final class ProgramWindow implements AutoCloseable {

    private static final Path PICTURES = Path.of("target/screenshots");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    final FxRobot robot = new FxRobot();
    private final Path saveTo;
    private Stage stage;
    private Desktop desktop;

    /**
     * @param diary null for the invented one
     * @param folder holds the settings, and what the person saves as {@code saved.pdf}
     */
    ProgramWindow(@Nullable Path diary, Path folder, Language language, Clock clock) {
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
                            diary,
                            language,
                            clock,
                            new PreferencesFile(folder.resolve("settings.json")),
                            new Chosen());
            desktop.start();
        });
        Awaitility.await().atMost(PATIENCE).until(() -> stage.isShowing());
        settle();
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
    }

    Path saved() {
        return saveTo;
    }

    void settle() {
        robot.interact(() -> {});
    }

    /** Brings a node into sight and clicks it. */
    void click(String id) {
        Node node = await(id);
        robot.interact(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            scrollTo(node);
            stage.getScene().getRoot().layout();
        });
        robot.clickOn(node);
        settle();
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
        return robot.from(stage.getScene().getRoot()).lookup("#" + id).query();
    }

    boolean shown(String id) {
        settle();
        return robot.from(stage.getScene().getRoot())
                .lookup("#" + id)
                .tryQuery()
                .filter(ProgramWindow::visible)
                .isPresent();
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

    String text(String id) {
        Node node = robot.from(stage.getScene().getRoot()).lookup("#" + id).query();
        return node instanceof Labeled labeled ? labeled.getText() : "";
    }

    void type(String id, String words) {
        click(id);
        robot.write(words);
        settle();
    }

    /** Writes what is to be seen to {@code target/screenshots/name.png}. */
    void picture(String name) {
        WritableImage[] image = new WritableImage[1];
        robot.interact(() -> image[0] = stage.getScene().snapshot(null));
        int width = (int) image[0].getWidth();
        int height = (int) image[0].getHeight();
        PixelReader pixels = image[0].getPixelReader();
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

    /** Waits until what was computed in the background is on the screen. */
    void rest() {
        robot.sleep(400);
        settle();
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
