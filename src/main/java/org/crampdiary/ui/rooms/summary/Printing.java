package org.crampdiary.ui.rooms.summary;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.crampdiary.summary.print.PagePrinter;
import org.crampdiary.ui.parts.session.PaperOutput;
import org.crampdiary.ui.parts.session.Tasks;
import org.jspecify.annotations.Nullable;

/** Which printers there are, and the pages on their way to one. For the FX thread. */
final class Printing {

    private final PagePrinter pagePrinter;
    private final Tasks tasks;
    private final PaperOutput output;
    private final ObservableList<String> printers = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable String> printer =
            new SimpleObjectProperty<>(this, "printer");

    Printing(PagePrinter pagePrinter, Tasks tasks, PaperOutput output) {
        this.pagePrinter = pagePrinter;
        this.tasks = tasks;
        this.output = output;
    }

    /** The printers there were when the room was opened; empty until the system has answered. */
    ObservableList<String> printers() {
        return FXCollections.unmodifiableObservableList(printers);
    }

    /** The printer to use, one of {@link #printers}; null while there is none. */
    ObjectProperty<@Nullable String> printerProperty() {
        return printer;
    }

    private record Found(List<String> names, @Nullable String usual) {}

    /** Asks the system which printers there are; one that was chosen before stays chosen. */
    void findPrinters() {
        tasks.compute(
                () -> new Found(pagePrinter.printers(), pagePrinter.usualPrinter()),
                found -> {
                    String before = printer.get();
                    printers.setAll(found.names());
                    printer.set(found.names().contains(before) ? before : found.usual());
                },
                null);
    }

    /** Hands a page to the chosen printer, or to the usual one when none is chosen. */
    void print(byte[] pdf) {
        String chosen = printer.get();
        output.print(() -> pdf, chosen);
    }
}
