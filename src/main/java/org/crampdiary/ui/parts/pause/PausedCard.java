package org.crampdiary.ui.parts.pause;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.crampdiary.model.Pause;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Card;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.kit.layout.Visibility;
import org.crampdiary.ui.parts.session.RoomServices;

/** Says that the diary is paused, with the one press that goes on; absent while it is not. */
public final class PausedCard extends VBox {

    private final PauseViewModel model;
    private final Messages messages;
    private final Label nights = Texts.body("");

    /**
     * @param then runs when the person has gone on
     */
    public PausedCard(RoomServices services, Runnable then) {
        model = new PauseViewModel(services);
        messages = services.messages();
        setId("tonight-paused");
        nights.setId("tonight-paused-nights");
        getChildren()
                .add(
                        Card.titled(
                                messages.text("pause.now"),
                                nights,
                                Texts.quiet(messages.text("pause.meanwhile")),
                                Buttons.primary(
                                        "tonight-go-on",
                                        messages.text("pause.go-on"),
                                        () -> model.goOn(then))));
        refresh();
    }

    /** Shows what the diary and the clock say. */
    public void refresh() {
        Pause pause = model.now();
        Visibility.when(pause != null, this);
        nights.setText(pause == null ? "" : PauseWords.nights(pause, messages));
    }
}
