package org.crampdiary.app;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.crampdiary.ui.parts.session.Background;

/** The program's picture in the sizes that a system asks of a window. */
final class WindowIcons {

    private static final Logger LOG = System.getLogger(WindowIcons.class.getName());

    private WindowIcons() {}

    /** Reads them in the background, since the window is drawn meanwhile. For the FX thread. */
    static void give(Stage stage, Background background) {
        background.beside(
                WindowIcons::all,
                stage.getIcons()::setAll,
                failure -> LOG.log(Level.WARNING, "the window has no picture", failure));
    }

    private static List<Image> all() {
        return IntStream.of(16, 32, 48, 128, 256)
                .mapToObj(px -> WindowIcons.class.getResource("/icons/cramp-diary-" + px + ".png"))
                .map(url -> new Image(Objects.requireNonNull(url).toExternalForm()))
                .toList();
    }
}
