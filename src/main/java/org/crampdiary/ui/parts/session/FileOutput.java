package org.crampdiary.ui.parts.session;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.crampdiary.exchange.OutputFiles;

/** Writes files where the person wants them, and says so in a notice. For the FX thread. */
public final class FileOutput {

    private final OutputFiles files;
    private final Tasks tasks;
    private final Notices notices;

    public FileOutput(OutputFiles files, Tasks tasks, Notices notices) {
        this.files = files;
        this.tasks = tasks;
        this.notices = notices;
    }

    /**
     * Writes a file, whole or not at all, and never in the place of what belongs to a diary.
     *
     * @param content is made off the FX thread
     * @param said the words of the notice, for the file that was written
     */
    public void save(Path file, Callable<byte[]> content, Function<Path, String> said) {
        tasks.write(
                () -> {
                    files.write(file, content.call());
                    return file;
                },
                written -> notices.done(said.apply(written)),
                () -> save(file, content, said));
    }
}
