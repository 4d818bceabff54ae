package org.crampdiary.ui.parts.sheet;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.crampdiary.settings.Settings;
import org.crampdiary.summary.print.PagePrinter;
import org.crampdiary.ui.parts.session.RoomServices;

/**
 * Saves and prints documents. Making the document is part of the work that is done in the tasks.
 * For the FX thread.
 */
public final class PaperOutput {

    private final PagePrinter printer;
    private final RoomServices services;
    private final Settings settings;

    public PaperOutput(PagePrinter printer, RoomServices services, Settings settings) {
        this.printer = printer;
        this.services = services;
        this.settings = settings;
    }

    /** Writes a PDF to a file, and says so in a notice. */
    public void save(Path file, Callable<byte[]> pdf) {
        services.output()
                .save(
                        file,
                        pdf,
                        written -> services.messages().text("summary.saved", written.toString()));
    }

    /** Begins to print a PDF that can be saved too: asks which printers there are. */
    public PrintModel print(Callable<byte[]> pdf) {
        return print(pdf, "print.or-save");
    }

    /**
     * Begins to print a PDF.
     *
     * @param otherwise the message that says what else can be done when it is not printed
     */
    public PrintModel print(Callable<byte[]> pdf, String otherwise) {
        PrintModel model = new PrintModel(printer, services, settings, pdf, otherwise);
        model.ask();
        return model;
    }
}
