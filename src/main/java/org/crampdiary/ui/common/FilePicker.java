package org.crampdiary.ui.common;

import java.nio.file.Path;
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
}
