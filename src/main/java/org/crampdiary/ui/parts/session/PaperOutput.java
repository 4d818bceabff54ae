package org.crampdiary.ui.parts.session;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.crampdiary.summary.print.PagePrinter;
import org.crampdiary.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Saves and prints documents, and says so in a notice. Making the document is part of the work that
 * is done in the tasks. For the FX thread.
 */
public final class PaperOutput {

    private final PagePrinter printer;
    private final FileOutput output;
    private final Tasks tasks;
    private final Notices notices;
    private final Messages messages;

    public PaperOutput(PagePrinter printer, RoomServices services) {
        this.printer = printer;
        this.output = services.output();
        this.tasks = services.tasks();
        this.notices = services.notices();
        this.messages = services.messages();
    }

    /** Writes a PDF to a file. */
    public void save(Path file, Callable<byte[]> pdf) {
        output.save(file, pdf, written -> messages.text("summary.saved", written.toString()));
    }

    /**
     * Hands a PDF to a printer.
     *
     * @param chosen the printer's name; null for the usual one
     */
    public void print(Callable<byte[]> pdf, @Nullable String chosen) {
        tasks.outside(
                () -> printer.print(pdf.call(), messages.text("app.name"), chosen),
                used -> notices.done(messages.text("summary.printed", used)),
                () -> print(pdf, chosen));
    }
}
