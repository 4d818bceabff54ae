package org.crampdiary.ui.parts.session;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.crampdiary.summary.print.PagePrinter;
import org.crampdiary.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Saves and prints documents, and says so in a notice. Making the document is part of the work that
 * is done in the tasks. For the FX thread.
 */
public final class PaperOutput {

    private final PagePrinter pagePrinter;
    private final FileOutput output;
    private final Tasks tasks;
    private final Notices notices;
    private final Messages messages;
    private final ObservableList<String> printers = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable String> printer =
            new SimpleObjectProperty<>(this, "printer");

    public PaperOutput(PagePrinter pagePrinter, RoomServices services) {
        this.pagePrinter = pagePrinter;
        this.output = services.output();
        this.tasks = services.tasks();
        this.notices = services.notices();
        this.messages = services.messages();
    }

    /** Writes a PDF to a file. */
    public void save(Path file, Callable<byte[]> pdf) {
        output.save(file, pdf, written -> messages.text("summary.saved", written.toString()));
    }

    /** The printers there are; empty until somebody wants to print. */
    public ObservableList<String> printers() {
        return FXCollections.unmodifiableObservableList(printers);
    }

    /** The printer to use, one of {@link #printers}; null while there is no choice. */
    public ObjectProperty<@Nullable String> printerProperty() {
        return printer;
    }

    private record Found(List<String> names, @Nullable String usual) {}

    /**
     * Hands a PDF to the chosen printer. At first the system is asked which there are, which may
     * take long: with one the PDF goes there, with more the person chooses.
     */
    public void print(Callable<byte[]> pdf) {
        String chosen = printer.get();
        if (chosen != null) {
            print(pdf, chosen);
            return;
        }
        notices.done(messages.text("summary.asking-printers"));
        find(
                found -> {
                    String usual = printer.get();
                    if (usual != null) {
                        notices.done(messages.text("summary.choose-printer", usual));
                    } else {
                        print(pdf, found.usual());
                    }
                },
                () -> print(pdf));
    }

    private void print(Callable<byte[]> pdf, @Nullable String chosen) {
        tasks.outside(
                () -> pagePrinter.print(pdf.call(), messages.text("app.name"), chosen),
                used -> notices.done(messages.text("summary.printed", used)),
                () -> print(pdf, chosen));
    }

    /** Asks again which printers there are; one that was chosen before stays chosen. */
    public void findPrinters() {
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
