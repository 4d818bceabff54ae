package org.crampdiary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.crampdiary.settings.Theme;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.View;
import org.crampdiary.ui.kit.layout.Em;
import org.crampdiary.ui.parts.session.Room;
import org.crampdiary.ui.rooms.shell.Shell;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A room inside the real frame, to click in and to take pictures of. */
public final class RoomWindow {

    private static final Path PICTURES = Path.of("target/screenshots");
    private static final long PATIENCE_MS = 30_000;

    public final FxRobot robot = new FxRobot();
    private final Scene scene;
    private final Shell shell;

    private RoomWindow(Scene scene, Shell shell) {
        this.scene = scene;
        this.shell = shell;
    }

    /** Shows the room at 1280 × 800 in light colours; {@code view} is made on the FX thread. */
    public static RoomWindow open(Messages messages, Room room, Supplier<View> view) {
        return open(messages, room, view, Theme.LIGHT, 15, 1280, 800);
    }

    /**
     * Shows the room.
     *
     * @param px height of the text: 15 is 100 %
     */
    public static RoomWindow open(
            Messages messages,
            Room room,
            Supplier<View> view,
            Theme theme,
            double px,
            double width,
            double height) {
        try {
            FxToolkit.registerPrimaryStage();
            FxRobot robot = new FxRobot();
            RoomWindow[] window = new RoomWindow[1];
            robot.interact(() -> {
                List.copyOf(Window.getWindows()).forEach(Window::hide); // those of earlier tests
                Stage stage = new Stage();
                stage.setX(0);
                stage.setY(0);
                Shell shell = new Shell(messages, "", _ -> view.get());
                Scene scene = new Scene(shell.root(), width, height);
                dress(scene, theme, px);
                shell.go(room);
                stage.setScene(scene);
                stage.sizeToScene();
                stage.show();
                window[0] = new RoomWindow(scene, shell);
            });
            return window[0];
        } catch (TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    private static void dress(Scene scene, Theme theme, double px) {
        Application.setUserAgentStylesheet(
                theme != Theme.LIGHT
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
        sheets(scene, theme, px);
    }

    private static void sheets(Scene scene, Theme theme, double px) {
        Stream.of(theme.name().toLowerCase(Locale.ROOT), "controls", "rooms")
                .map(name -> RoomWindow.class.getResource("/css/" + name + ".css").toExternalForm())
                .forEach(scene.getStylesheets()::add);
        scene.getRoot().setStyle("-fx-font-size: " + px + "px;");
        Em.set(scene, px);
    }

    /** As the program does it for pictures: light, at 100 %. */
    static void dressForPaper(Scene scene) {
        scene.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        sheets(scene, Theme.LIGHT, 15);
    }

    /** The node with this id, also one that is scrolled out of sight. */
    @SuppressWarnings("TypeParameterUnusedInFormals") // as the lookup of the robot
    public <T extends Node> T node(String id) {
        return OnFx.look(() -> robot.lookup("#" + id).query());
    }

    public boolean has(String id) {
        return OnFx.look(
                () -> robot.lookup("#" + id).tryQuery().filter(RoomWindow::shown).isPresent());
    }

    private static boolean shown(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (!up.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /** Leaves the room, as the closing of the window does. */
    public void leave() {
        robot.interact(shell::close);
    }

    /** Tries to open another room. */
    public void go(Room room) {
        robot.interact(() -> shell.go(room));
    }

    /** Waits until every part that comes by and by is on the screen, and all is laid out. */
    public void settle() {
        Frames.settle(scene);
    }

    /** Waits for a node that comes by itself, in any window. */
    public void awaitNode(String selector) {
        try {
            WaitForAsyncUtils.waitFor(
                    PATIENCE_MS, TimeUnit.MILLISECONDS, () -> hasAnywhere(selector));
        } catch (TimeoutException e) {
            throw new AssertionError("nothing came: " + selector, e);
        }
    }

    /** Waits until the keyboard is at the node with this id. */
    public void awaitFocus(String id) {
        try {
            WaitForAsyncUtils.waitFor(
                    PATIENCE_MS,
                    TimeUnit.MILLISECONDS,
                    () ->
                            OnFx.look(() ->
                                    robot.lookup("#" + id)
                                            .tryQuery()
                                            .filter(Node::isFocused)
                                            .isPresent()));
        } catch (TimeoutException e) {
            Node owner = OnFx.look(scene::getFocusOwner);
            throw new AssertionError("the keyboard is not at " + id + " but at " + owner, e);
        }
    }

    /** Whether there is such a node, or one with these words, in any window; also out of sight. */
    public boolean hasAnywhere(String selector) {
        return OnFx.look(() -> robot.lookup(selector).tryQuery().isPresent());
    }

    /** The nodes that fit, in any window. */
    public Set<Node> all(String selector) {
        return OnFx.look(() -> robot.lookup(selector).queryAll());
    }

    /** Whether the upper edge of a node stands within the window. */
    public boolean inSight(Node node) {
        double top = node.localToScene(node.getBoundsInLocal()).getMinY();
        return top >= 0 && top < scene.getHeight();
    }

    /** Brings the node into sight and clicks it. */
    public void click(String id) {
        Pointer.click(robot, () -> node(id), this::scrollTo);
    }

    /** Clicks a node that is in sight, also one of a menu; the pointer leaps there. */
    public void clickInSight(String id) {
        Pointer.click(robot, () -> node(id), _ -> {});
    }

    public void scrollTo(Node node) {
        WaitForAsyncUtils.waitForAsyncFx(
                PATIENCE_MS,
                () -> {
                    ScrollPane pane = (ScrollPane) scene.lookup(".room-scroll");
                    Node content = pane.getContent();
                    scene.getRoot().applyCss();
                    scene.getRoot().layout();
                    double y =
                            content.sceneToLocal(node.localToScene(node.getBoundsInLocal()))
                                    .getMinY();
                    double hidden =
                            content.getBoundsInLocal().getHeight()
                                    - pane.getViewportBounds().getHeight();
                    pane.setVvalue(hidden <= 0 ? 0 : Math.clamp((y - 100) / hidden, 0, 1));
                });
    }

    /** As the program does it in the night theme: no side bar in Tonight. */
    public void night() {
        robot.interact(() -> shell.setNight(true));
    }

    /** Leaves the room, as another room or the end would. */
    public void close() {
        robot.interact(shell::close);
    }

    /** Writes what is to be seen to {@code target/screenshots/name.png}. */
    public void picture(String name) {
        WritableImage[] image = new WritableImage[1];
        robot.interact(() -> image[0] = scene.snapshot(null));
        assertThat(Undrawable.under(scene.getRoot())).as(name).isEmpty();
        write(image[0], name);
    }

    /** Writes a picture of the whole of a node, also of what is scrolled out of sight. */
    public void pictureOf(Node node, String name) {
        WritableImage[] image = new WritableImage[1];
        SnapshotParameters ground = new SnapshotParameters();
        robot.interact(() -> {
            Region root = (Region) scene.getRoot();
            ground.setFill(root.getBackground().getFills().getLast().getFill());
            image[0] = node.snapshot(ground, null);
        });
        write(image[0], name);
    }

    private static void write(WritableImage image, String name) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        int[] pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        copy.setRGB(0, 0, width, height, pixels, 0, width);
        try {
            Files.createDirectories(PICTURES);
            ImageIO.write(copy, "png", PICTURES.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
