package org.crampdiary.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.BorderPane;
import javafx.scene.text.Text;
import javax.imageio.ImageIO;
import org.crampdiary.settings.Theme;
import org.crampdiary.ui.controls.Em;

/** A room in a scene with the program's looks, without the side bar's buttons; for the FX thread. */
public final class RoomPicture {

    private static final double SIDE_BAR_EMS = 13.4;

    private RoomPicture() {}

    /** A scene as wide and high as the window, with room left for the side bar. */
    public static Scene scene(Parent room, Theme theme, double width, double height, double em) {
        Application.setUserAgentStylesheet(
                theme == Theme.DARK
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
        ScrollPane scroll = new ScrollPane(room);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("room-scroll");
        BorderPane frame = new BorderPane(scroll);
        frame.setStyle("-fx-font-size: " + em + "px;");
        javafx.scene.layout.Region side = new javafx.scene.layout.Region();
        side.getStyleClass().add("side-bar");
        side.setMinWidth(SIDE_BAR_EMS * em);
        frame.setLeft(side);
        Scene scene = new Scene(frame, width, height);
        for (String sheet : List.of(theme.name().toLowerCase(java.util.Locale.ROOT), "controls", "rooms")) {
            scene.getStylesheets()
                    .add(
                            Objects.requireNonNull(
                                            RoomPicture.class.getResource("/css/" + sheet + ".css"))
                                    .toExternalForm());
        }
        Em.set(scene, em);
        return scene;
    }

    /** Writes what the scene shows to {@code target/screenshots/<name>.png}. */
    public static Path write(Scene scene, String name) {
        WritableImage shot = scene.snapshot(null);
        int width = (int) shot.getWidth();
        int height = (int) shot.getHeight();
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, shot.getPixelReader().getArgb(x, y));
            }
        }
        Path file = Path.of("target", "screenshots", name + ".png");
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return file;
    }

    /** The labels of which a part is not shown because there is no room for it. */
    public static Set<String> cutOff(Parent root) {
        Set<String> cut = new TreeSet<>();
        for (Node node : root.lookupAll(".label")) {
            if (node instanceof Label label
                    && shown(label)
                    && label.lookup(".text") instanceof Text text
                    && !text.getText().replace("\n", " ").equals(label.getText().replace("\n", " "))) {
                cut.add(label.getText() + " → " + text.getText());
            }
        }
        return cut;
    }

    private static boolean shown(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (!up.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
