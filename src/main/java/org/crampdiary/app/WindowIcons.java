package org.crampdiary.app;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.image.Image;

/** The program's picture in the sizes that a system asks of a window. */
final class WindowIcons {

    private WindowIcons() {}

    static List<Image> all() {
        return IntStream.of(16, 32, 48, 128, 256)
                .mapToObj(px -> WindowIcons.class.getResource("/icons/cramp-diary-" + px + ".png"))
                .map(url -> new Image(Objects.requireNonNull(url).toExternalForm()))
                .toList();
    }
}
