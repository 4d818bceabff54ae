package org.crampdiary.ui.parts.run;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Card;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.kit.layout.Visibility;
import org.crampdiary.ui.parts.session.RoomServices;

/** When the 14 nights are over: their page, and the question whether to go on. Else absent. */
public final class RunOverCard extends VBox {

    private static final String ID = "run-over";

    private final RunViewModel model;
    private final Label recorded = Texts.body("");

    /**
     * @param then runs when the person has answered
     */
    public RunOverCard(RoomServices services, Runnable then) {
        model = new RunViewModel(services);
        Messages messages = services.messages();
        setId(ID);
        recorded.setId(ID + "-recorded");
        getChildren()
                .add(
                        Card.titled(
                                messages.text("run.over"),
                                recorded,
                                Buttons.primary(
                                        ID + "-page", messages.text("run.page"), model::page),
                                Texts.body(messages.text("run.go-on")),
                                new Flow(
                                        Buttons.plain(
                                                ID + "-for-ever",
                                                messages.text("run.yes"),
                                                () -> model.forEver(then)),
                                        Buttons.plain(
                                                ID + "-again",
                                                messages.text("run.again"),
                                                () -> model.begin(then)),
                                        Buttons.plain(
                                                ID + "-stop",
                                                messages.text("run.stop"),
                                                () -> model.stop(then)))));
        Visibility.when(false, this);
    }

    /**
     * Shows what the diary and the clock say.
     *
     * @param asks whether this is a time to ask
     */
    public void refresh(boolean asks) {
        Integer left = model.left();
        boolean over = asks && left != null && left == 0;
        Visibility.when(over, this);
        recorded.setText(over ? model.recorded() : "");
    }
}
