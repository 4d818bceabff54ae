package org.crampdiary.ui.parts.session;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.crampdiary.exchange.OutputFile;
import org.crampdiary.summary.print.PagePrinter;
import org.crampdiary.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Saves and prints documents, and says so in a notice. Making the document is part of the work that
 * is done in the background. For the FX thread.
 */
public final class PaperOutput {

    private final PagePrinter printer;
    private final Background background;
    private final Failures failures;
    private final Notices notices;
    private final Messages messages;

    public PaperOutput(
            PagePrinter printer,
            Background background,
            Failures failures,
            Notices notices,
            Messages messages) {
        this.printer = printer;
        this.background = background;
        this.failures = failures;
        this.notices = notices;
        this.messages = messages;
    }

    /** Writes a PDF to a file, whole or not at all. */
    public void save(Path file, Callable<byte[]> pdf) {
        background.write(
                () -> {
                    OutputFile.write(file, pdf.call());
                    return file;
                },
                written -> notices.done(messages.text("summary.saved", written.toString())),
                failure -> failures.report(failure, () -> save(file, pdf)));
    }

    /**
     * Hands a PDF to a printer.
     *
     * @param chosen the printer's name; null for the usual one
     */
    public void print(Callable<byte[]> pdf, @Nullable String chosen) {
        background.compute(
                () -> printer.print(pdf.call(), messages.text("app.name"), chosen),
                used -> notices.done(messages.text("summary.printed", used)),
                failure -> failures.report(failure, () -> print(pdf, chosen)));
    }
}
