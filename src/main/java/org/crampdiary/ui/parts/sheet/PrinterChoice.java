package org.crampdiary.ui.parts.sheet;

import javafx.beans.binding.Bindings;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.parts.session.PaperOutput;
import org.jspecify.annotations.Nullable;

/** Which printer; to be seen only where there is a choice, once somebody wanted to print. */
public final class PrinterChoice extends VBox {

    /** The box has {@code id}. */
    public PrinterChoice(String id, PaperOutput output, Messages messages) {
        ComboBox<@Nullable String> box = new ComboBox<>();
        box.setId(id);
        box.setItems(output.printers());
        box.valueProperty().bindBidirectional(output.printerProperty());
        box.setOnShowing(_ -> output.findPrinters());
        box.setMaxWidth(Double.MAX_VALUE);
        Label name = Texts.label(messages.text("summary.printer"), "field-name");
        name.setLabelFor(box);
        getChildren().addAll(name, box);
        getStyleClass().add("field");
        visibleProperty().bind(Bindings.size(output.printers()).greaterThan(1));
        managedProperty().bind(visibleProperty());
    }
}
