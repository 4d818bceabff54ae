package org.crampdiary.ui.rooms.summary;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.crampdiary.summary.print.PagePrinter;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.parts.session.Notices;
import org.crampdiary.ui.parts.session.PaperOutput;
import org.crampdiary.ui.parts.session.RoomServices;
import org.crampdiary.ui.parts.session.Tasks;
import org.jspecify.annotations.Nullable;

/** Which printers there are, and the pages on their way to one. For the FX thread. */
final class Printing {

    private final PagePrinter pagePrinter;
    private final PaperOutput output;
    private final Tasks tasks;
    private final Notices notices;
    private final Messages messages;
    private final ObservableList<String> printers = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable String> printer =
            new SimpleObjectProperty<>(this, "printer");

    Printing(PagePrinter pagePrinter, PaperOutput output, RoomServices services) {
        this.pagePrinter = pagePrinter;
        this.output = output;
        this.tasks = services.tasks();
        this.notices = services.notices();
        this.messages = services.messages();
    }

    /** The printers there are; empty until somebody wants to print. */
    ObservableList<String> printers() {
        return FXCollections.unmodifiableObservableList(printers);
    }

    /** The printer to use, one of {@link #printers}; null while there is no choice. */
    ObjectProperty<@Nullable String> printerProperty() {
        return printer;
    }

    private record Found(List<String> names, @Nullable String usual) {}

    /**
     * Hands a page to the chosen printer. At first the system is asked which there are, which may
     * take long: with one the page goes there, with more the person chooses.
     */
    void print(byte[] pdf) {
        String chosen = printer.get();
        if (chosen != null) {
            output.print(() -> pdf, chosen);
            return;
        }
        notices.done(messages.text("summary.asking-printers"));
        find(
                found -> {
                    String usual = printer.get();
                    if (usual != null) {
                        notices.done(messages.text("summary.choose-printer", usual));
                    } else {
                        output.print(() -> pdf, found.usual());
                    }
                },
                () -> print(pdf));
    }

    /** Asks again which printers there are; one that was chosen before stays chosen. */
    void findPrinters() {
        find(_ -> {}, this::findPrinters);
    }

    private void find(Consumer<Found> then, Runnable again) {
        tasks.outside(
                () -> new Found(pagePrinter.printers(), pagePrinter.usualPrinter()),
                found -> {
                    String before = printer.get();
                    printers.setAll(found.names());
                    boolean there = found.names().contains(before);
                    boolean choice = found.names().size() > 1;
                    printer.set(there ? before : choice ? found.usual() : null);
                    then.accept(found);
                },
                again);
    }
}
