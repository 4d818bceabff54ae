package org.crampdiary.ui.parts.sheet;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.FilePicker;
import org.crampdiary.ui.kit.layout.Buttons;
import org.jspecify.annotations.Nullable;

/**
 * The sheets of a document, what saves and what prints it, and with which printer: each to be
 * placed by who made this.
 */
public final class SheetNodes {

    private final Sheets sheets;
    private final Button save;
    private final Button print;
    private final PrinterChoice printers;

    /**
     * Ids begin with {@code id}, such as {@code id-save}.
     *
     * @param fileName proposed for the file, with its extension
     */
    public SheetNodes(
            String id,
            SheetModel model,
            FilePicker files,
            Supplier<String> fileName,
            Messages messages) {
        sheets = new Sheets(id, messages);
        save =
                Buttons.primary(
                        id + "-save",
                        messages.text("summary.save"),
                        () ->
                                files.save(
                                        sheets,
                                        messages.text("summary.save"),
                                        new FilePicker.Kind(
                                                messages.text("summary.pdf-file"), "pdf"),
                                        fileName.get(),
                                        model::save));
        print = Buttons.plain(id + "-print", messages.text("summary.print"), model::print);
        printers = new PrinterChoice(id + "-printer", model.output(), messages);
        model.madeProperty().subscribe(this::show);
    }

    private void show(SheetModel.@Nullable Made made) {
        save.setDisable(made == null);
        print.setDisable(made == null);
        sheets.show(made == null ? List.of() : made.pages());
    }

    public Button save() {
        return save;
    }

    public Button print() {
        return print;
    }

    /** To be seen only where there is a choice of printers. */
    public Node printers() {
        return printers;
    }

    public Node sheets() {
        return sheets;
    }
}
