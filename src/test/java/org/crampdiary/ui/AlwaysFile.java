package org.crampdiary.ui;

import java.nio.file.Path;
import javafx.stage.Window;
import org.crampdiary.ui.kit.FilePicker;
import org.jspecify.annotations.Nullable;

/** Answers every question for a file with the same one; null: the person thought better of it. */
public record AlwaysFile(@Nullable Path file) implements FilePicker {

    @Override
    public @Nullable Path toSave(@Nullable Window window, String title, Kind kind, String name) {
        return file;
    }

    @Override
    public @Nullable Path toOpen(@Nullable Window window, String title, Kind kind) {
        return file;
    }

    @Override
    public @Nullable Path toUse(@Nullable Window window, String title) {
        return file;
    }
}
