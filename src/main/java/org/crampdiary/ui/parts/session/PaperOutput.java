package org.crampdiary.ui.parts.session;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.crampdiary.exchange.OutputFile;
import org.crampdiary.summary.print.PagePrinter;
import org.crampdiary.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Saves and prints documents, and says so in a notice. Making the document is part of the work that
 * is done in the tasks. For the FX thread.
 */
public final class PaperOutput {

    private final PagePrinter printer;
    private final Tasks tasks;
    private final Notices notices;
    private final Messages messages;

    public PaperOutput(PagePrinter printer, Tasks tasks, Notices notices, Messages messages) {
        this.printer = printer;
        this.tasks = tasks;
        this.notices = notices;
        this.messages = messages;
    }

    /** Writes a PDF to a file, whole or not at all. */
    public void save(Path file, Callable<byte[]> pdf) {
        tasks.write(
                () -> {
                    OutputFile.write(file, pdf.call());
                    return file;
                },
                written -> notices.done(messages.text("summary.saved", written.toString())),
                () -> save(file, pdf));
    }

    /**
     * Hands a PDF to a printer.
     *
     * @param chosen the printer's name; null for the usual one
     */
    public void print(Callable<byte[]> pdf, @Nullable String chosen) {
        tasks.compute(
                () -> printer.print(pdf.call(), messages.text("app.name"), chosen),
                used -> notices.done(messages.text("summary.printed", used)),
                () -> print(pdf, chosen));
    }
}
