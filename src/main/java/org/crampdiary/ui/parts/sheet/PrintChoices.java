package org.crampdiary.ui.parts.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.crampdiary.summary.Paper;
import org.crampdiary.summary.print.PrintDocument;
import org.crampdiary.summary.print.PrintOrder;
import org.crampdiary.summary.print.Printer;
import org.jspecify.annotations.Nullable;

/**
 * How a document is to be printed: at first all of it, once, on its own paper. For the FX thread.
 */
final class PrintChoices {

    private final PrintDocument document;
    private final List<Printer> printers;
    private final ObjectProperty<Printer> printer;
    private final ObjectProperty<Paper> paper;
    private final IntegerProperty copies = new SimpleIntegerProperty(1);
    private final IntegerProperty from = new SimpleIntegerProperty(1);
    private final IntegerProperty to;

    /**
     * @param printers at least one
     * @param before the printer that was used the last time: chosen where it is still there, else
     *     the system's usual one
     */
    PrintChoices(PrintDocument document, List<Printer> printers, @Nullable String before) {
        this.document = document;
        this.printers = List.copyOf(printers);
        printer =
                new SimpleObjectProperty<>(
                        printers.stream()
                                .max(
                                        Comparator.comparing((Printer each) ->
                                                        each.name().equals(before))
                                                .thenComparing(Printer::usual))
                                .orElseThrow());
        paper = new SimpleObjectProperty<>(document.paper());
        to = new SimpleIntegerProperty(document.pages());
        from.subscribe(first -> to.set(Math.max(first.intValue(), to.get())));
        to.subscribe(last -> from.set(Math.min(last.intValue(), from.get())));
    }

    PrintDocument document() {
        return document;
    }

    List<Printer> printers() {
        return printers;
    }

    ObjectProperty<Printer> printerProperty() {
        return printer;
    }

    ObjectProperty<Paper> paperProperty() {
        return paper;
    }

    /** 1 to {@link PrintOrder#MOST_COPIES}. */
    IntegerProperty copiesProperty() {
        return copies;
    }

    /** Takes the last page along when it goes beyond it. */
    IntegerProperty fromProperty() {
        return from;
    }

    /** Takes the first page along when it goes before it. */
    IntegerProperty toProperty() {
        return to;
    }

    PrintOrder order() {
        return new PrintOrder(
                Objects.requireNonNull(printer.get()).name(),
                copies.get(),
                from.get(),
                to.get(),
                paper.get());
    }
}
