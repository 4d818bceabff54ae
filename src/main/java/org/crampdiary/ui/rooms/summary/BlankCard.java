package org.crampdiary.ui.rooms.summary;

import java.util.function.Supplier;
import javafx.scene.layout.VBox;
import org.crampdiary.settings.Settings;
import org.crampdiary.summary.Paper;
import org.crampdiary.summary.pdf.BlankPdf;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.FilePicker;
import org.crampdiary.ui.kit.input.Field;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Card;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.parts.sheet.PaperOutput;
import org.crampdiary.ui.parts.sheet.PrintDialog;

/** An empty sheet for people who write beside their bed, with the columns that they record. */
final class BlankCard extends VBox {

    private final Settings settings;
    private final Supplier<Paper> paper;
    private final Messages messages;

    /**
     * @param paper what the person prints on
     */
    BlankCard(
            PaperOutput output,
            FilePicker files,
            Settings settings,
            Supplier<Paper> paper,
            Messages messages) {
        this.settings = settings;
        this.paper = paper;
        this.messages = messages;
        FilePicker.Kind kind = new FilePicker.Kind(messages.text("summary.pdf-file"), "pdf");
        String save = messages.text("summary.save");
        String name = messages.text("blank.file-name") + ".pdf";
        getChildren()
                .add(
                        Card.titled(
                                messages.text("blank.heading"),
                                Texts.quiet(messages.text("blank.about")),
                                new Flow(
                                        Buttons.plain(
                                                "blank-save",
                                                save,
                                                () ->
                                                        files.save(
                                                                this,
                                                                save,
                                                                kind,
                                                                name,
                                                                file ->
                                                                        output.save(
                                                                                file, this::pdf))),
                                        Buttons.plain(
                                                "blank-print",
                                                messages.text("summary.print"),
                                                () ->
                                                        PrintDialog.over(
                                                                this,
                                                                output.print(this::pdf),
                                                                messages)))));
        Field.asks(messages.text("blank.heading"), this); // the page has such buttons too
    }

    private byte[] pdf() {
        return new BlankPdf(messages).of(settings.preferences().recording()::asks, paper.get());
    }
}
