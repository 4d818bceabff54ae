package org.crampdiary.ui.kit;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks the person for a file. For the FX thread; waits for the answer. */
public interface FilePicker {

    /**
     * A kind of file that is asked for.
     *
     * @param name in the person's language, such as "PDF file"
     * @param extension without the dot
     */
    record Kind(String name, String extension) {}

    /**
     * Where to save; asks before an existing file is replaced.
     *
     * @param window the dialog's owner
     * @param name proposed, with its extension
     * @return null when the person thought better of it
     */
    @Nullable Path toSave(@Nullable Window window, String title, Kind kind, String name);

    /** Which file to open; null when the person thought better of it. */
    @Nullable Path toOpen(@Nullable Window window, String title, Kind kind);

    /**
     * Asks where to save and hands the answer on, if there is one.
     *
     * @param near any node of the window that asks
     */
    default void save(Node near, String title, Kind kind, String name, Consumer<Path> action) {
        Path file = toSave(windowOf(near), title, kind, name);
        if (file != null) {
            action.accept(file);
        }
    }

    /**
     * Asks which file to open and hands the answer on, if there is one.
     *
     * @param near any node of the window that asks
     */
    default void open(Node near, String title, Kind kind, Consumer<Path> action) {
        Path file = toOpen(windowOf(near), title, kind);
        if (file != null) {
            action.accept(file);
        }
    }

    private static @Nullable Window windowOf(Node near) {
        Scene scene = near.getScene();
        return scene == null ? null : scene.getWindow();
    }
}
