package org.crampdiary.ui.parts.sheet;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.IntegerProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.crampdiary.summary.Paper;
import org.crampdiary.summary.print.PrintOrder;
import org.crampdiary.summary.print.Printer;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.input.Chips;
import org.crampdiary.ui.kit.input.Field;
import org.crampdiary.ui.kit.input.NamedConverter;
import org.crampdiary.ui.kit.input.Stepper;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.kit.layout.Visibility;

/** Printer, copies, pages and paper. */
final class PrintForm extends VBox {

    private final PrintChoices choices;
    private final Messages messages;

    PrintForm(PrintChoices choices, Messages messages) {
        this.choices = choices;
        this.messages = messages;
        int pages = choices.document().pages();
        getStyleClass().add("form-pane");
        Label what =
                Texts.quiet(
                        messages.text(
                                "print.what", pages, messages.name(choices.document().paper())));
        Flow counts =
                new Flow(
                        number(
                                "print-copies",
                                words("print.copies", "print.fewer", "print.more"),
                                choices.copiesProperty(),
                                PrintOrder.MOST_COPIES));
        counts.getStyleClass().add("print-counts");
        if (pages > 1) {
            counts.getChildren()
                    .addAll(
                            number(
                                    "print-from",
                                    words("print.from", "print.earlier", "print.later"),
                                    choices.fromProperty(),
                                    pages),
                            number(
                                    "print-to",
                                    words("print.to", "print.earlier", "print.later"),
                                    choices.toProperty(),
                                    pages));
        }
        getChildren().addAll(what, printer(), counts, paper());
    }

    private Stepper.Words words(String name, String less, String more) {
        return new Stepper.Words(messages.text(name), messages.text(less), messages.text(more));
    }

    private static Field number(String id, Stepper.Words words, IntegerProperty value, int most) {
        return new Field(words.name(), new Stepper(id, words, value, 1, most));
    }

    private Field printer() {
        ComboBox<Printer> box = new ComboBox<>();
        box.setId("print-printer");
        box.getItems().setAll(choices.printers());
        box.setConverter(NamedConverter.of(this::named));
        box.valueProperty().bindBidirectional(choices.printerProperty());
        box.setMaxWidth(Double.MAX_VALUE);
        Label paper = Texts.quiet("");
        paper.setId("print-waits");
        choices.printerProperty()
                .subscribe(printer -> {
                    Visibility.when(printer.state() == Printer.State.WITHOUT_PAPER, paper);
                    paper.setText(messages.text("print.waits-for-paper", printer.name()));
                });
        Field field = new Field(messages.text("print.printer"), box, paper);
        box.setAccessibleText(messages.text("print.printer"));
        return field;
    }

    private String named(Printer printer) {
        return switch (printer.state()) {
            case READY -> printer.name();
            case WITHOUT_PAPER -> messages.text("print.printer-empty", printer.name());
            case STOPPED -> messages.text("print.printer-stopped", printer.name());
            case REFUSING -> messages.text("print.printer-refusing", printer.name());
        };
    }

    private Field paper() {
        Chips<Paper> chips =
                Chips.of("print-paper", List.of(Paper.values()), messages)
                        .always(choices.paperProperty().get());
        Label shrunk = Texts.quiet(messages.text("print.shrunk"));
        shrunk.setId("print-shrunk");
        chips.valueProperty()
                .subscribe(chosen -> {
                    choices.paperProperty().set(Objects.requireNonNull(chosen));
                    Visibility.when(chosen != choices.document().paper(), shrunk);
                });
        return new Field(messages.text("summary.paper"), chips.node(), shrunk);
    }
}
