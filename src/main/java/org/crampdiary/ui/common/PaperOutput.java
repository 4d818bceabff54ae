package org.crampdiary.ui.common;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.crampdiary.exchange.OutputFile;
import org.crampdiary.summary.print.PagePrinter;
import org.crampdiary.text.Messages;

/**
 * Saves and prints documents, and says so in a notice. Making the document is part of the work that
 * is done in the background. For the FX thread.
 */
public final class PaperOutput {

    private final Background background;
    private final Failures failures;
    private final Notices notices;
    private final Messages messages;

    public PaperOutput(
            Background background, Failures failures, Notices notices, Messages messages) {
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

    /** Hands a PDF to the usual printer. */
    public void print(Callable<byte[]> pdf) {
        background.compute(
                () -> {
                    PagePrinter printer = new PagePrinter();
                    String usual = printer.usualPrinter();
                    printer.print(pdf.call(), messages.text("app.name"), usual);
                    return Optional.ofNullable(usual).orElse("");
                },
                printer -> notices.done(messages.text("summary.printed", printer)),
                failure -> failures.report(failure, () -> print(pdf)));
    }
}
