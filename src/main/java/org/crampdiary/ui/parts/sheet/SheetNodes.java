package org.crampdiary.ui.parts.sheet;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.FilePicker;
import org.crampdiary.ui.kit.layout.Buttons;
import org.jspecify.annotations.Nullable;

/** The sheets of a document, what saves and what prints it: each to be placed by who made this. */
public final class SheetNodes {

    private final Sheets sheets;
    private final Button save;
    private final Button print;
    private final SheetModel model;
    private final Messages messages;

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
        this.model = model;
        this.messages = messages;
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
        print = Buttons.plain(id + "-print", messages.text("summary.print"), this::startPrinting);
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

    /** Asks how the document that is shown is to be printed; does nothing while there is none. */
    public void startPrinting() {
        PrintModel printing = model.print();
        if (printing != null) {
            PrintDialog.over(sheets, printing, messages);
        }
    }

    public Node sheets() {
        return sheets;
    }
}
