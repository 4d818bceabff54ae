package org.crampdiary.ui.kit;

import java.io.File;
import java.nio.file.Path;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * The operating system's own file dialogs, dark before a dark window, which themselves ask before a
 * file is replaced.
 */
public final class SystemFilePicker implements FilePicker {

    @Override
    public @Nullable Path toSave(@Nullable Window window, String title, Kind kind, String name) {
        FileChooser chooser = chooser(title, kind);
        chooser.setInitialFileName(name);
        return path(DarkDialogs.before(window, () -> chooser.showSaveDialog(window)));
    }

    @Override
    public @Nullable Path toOpen(@Nullable Window window, String title, Kind kind) {
        FileChooser chooser = chooser(title, kind);
        if (kind.others() != null) {
            chooser.getExtensionFilters().add(new ExtensionFilter(kind.others(), "*"));
        }
        return path(DarkDialogs.before(window, () -> chooser.showOpenDialog(window)));
    }

    @Override
    public @Nullable Path toUse(@Nullable Window window, String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return path(DarkDialogs.before(window, () -> chooser.showDialog(window)));
    }

    private static FileChooser chooser(String title, Kind kind) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters()
                .add(
                        new ExtensionFilter(
                                kind.name(),
                                kind.extensions().stream().map(end -> "*." + end).toList()));
        return chooser;
    }

    private static @Nullable Path path(@Nullable File file) {
        return file == null ? null : file.toPath();
    }
}
