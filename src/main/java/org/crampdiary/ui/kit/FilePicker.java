package org.crampdiary.ui.kit;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks the person for a file or a folder. For the FX thread; waits for the answer. */
public interface FilePicker {

    /**
     * A kind of file that is asked for.
     *
     * @param name in the person's language, such as "PDF file"
     * @param extensions without the dot; what is saved gets the first
     * @param others what all other files are called in the person's language, when they may be
     *     opened too; else null
     */
    record Kind(String name, List<String> extensions, @Nullable String others) {

        public Kind {
            extensions = List.copyOf(extensions);
        }

        public Kind(String name, String extension) {
            this(name, List.of(extension), null);
        }

        /** What the name of a saved file ends in, without the dot. */
        public String extension() {
            return extensions.getFirst();
        }

        /** A name with the extension that the person left out. */
        public Path completed(Path file) {
            String typed = file.getFileName().toString();
            String end = "." + extension();
            boolean complete =
                    typed.regionMatches(true, typed.length() - end.length(), end, 0, end.length());
            return complete ? file : file.resolveSibling(typed + end);
        }
    }

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

    /** Which folder to use; null when the person thought better of it. */
    @Nullable Path toUse(@Nullable Window window, String title);

    /**
     * Asks which folder to use and hands the answer on, if there is one.
     *
     * @param near any node of the window that asks
     */
    default void folder(Node near, String title, Consumer<Path> action) {
        Path folder = toUse(windowOf(near), title);
        if (folder != null) {
            action.accept(folder);
        }
    }

    /**
     * Asks where to save and hands the answer on, if there is one, with its extension. The person
     * is asked once more when a file of the completed name is there, since the dialog has asked
     * only about the name that was typed.
     *
     * @param near any node of the window that asks
     */
    default void save(Node near, String title, Kind kind, String name, Consumer<Path> action) {
        Path file = toSave(windowOf(near), title, kind, name);
        while (file != null) {
            Path complete = kind.completed(file);
            if (complete.equals(file) || !Files.exists(complete, LinkOption.NOFOLLOW_LINKS)) {
                action.accept(complete);
                return;
            }
            file = toSave(windowOf(near), title, kind, complete.getFileName().toString());
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
