package org.crampdiary.ui.rooms.diary;

import javafx.beans.property.ReadOnlyObjectProperty;
import org.crampdiary.model.Diary;
import org.crampdiary.settings.Settings;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Card;
import org.crampdiary.ui.parts.form.FormOwner;
import org.crampdiary.ui.parts.form.FormPane;
import org.crampdiary.ui.parts.form.FormSession;
import org.crampdiary.ui.parts.paper.OpenPaper;
import org.crampdiary.ui.parts.paper.PaperGrid;
import org.crampdiary.ui.parts.session.RoomServices;
import org.jspecify.annotations.Nullable;

/** Nights that are typed from paper, in the place of calendar and night while it is open. */
final class PaperCard implements FormOwner<OpenPaper> {

    private final RoomServices services;
    private final Messages messages;
    private final Settings settings;
    private final FormSession<OpenPaper> form;

    PaperCard(RoomServices services, Settings settings) {
        this.settings = settings;
        this.services = services;
        this.messages = services.messages();
        this.form = new FormSession<>(services, "diary.cancelled", this);
    }

    ReadOnlyObjectProperty<@Nullable OpenPaper> openProperty() {
        return form.openProperty();
    }

    /** Opens the grid, with what was typed into it before. */
    void open() {
        form.open(OpenPaper.fresh(messages, services.clock()));
    }

    /** Closes the grid because the person goes elsewhere; what is typed in it is kept. */
    void leave() {
        form.leave();
    }

    /** The grid as a card; its first cell has the keyboard once it is on the screen. */
    Card card(OpenPaper paper) {
        PaperGrid grid =
                new PaperGrid(
                        paper,
                        services.session().diary(),
                        settings.preferences().recording(),
                        messages);
        FormPane pane = new FormPane("paper", form, messages, grid);
        pane.setId("paper-form");
        pane.sceneProperty()
                .subscribe(scene -> {
                    if (scene != null) {
                        grid.begin();
                    }
                });
        return Card.titled(messages.text("paper.title"), pane);
    }

    @Override
    public void saved(OpenPaper paper, Diary after) {
        services.changed("diary.saved");
    }
}
