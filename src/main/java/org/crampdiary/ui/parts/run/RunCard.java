package org.crampdiary.ui.parts.run;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Card;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.kit.layout.Visibility;
import org.crampdiary.ui.parts.session.RoomServices;
import org.jspecify.annotations.Nullable;

/** For how long the diary is kept, and the other choice; offered to who has not chosen yet. */
public final class RunCard extends VBox {

    private final String id;
    private final boolean always;
    private final RunViewModel model;
    private final Runnable then;
    private final Messages messages;
    private List<Object> shown = List.of();

    /**
     * @param id prefix of the ids of its buttons, {@code id-begin} and {@code id-for-ever}
     * @param always whether it is there also when there is nothing to say or to offer
     * @param then runs when the person has chosen
     */
    public RunCard(String id, boolean always, RoomServices services, Runnable then) {
        this.id = id;
        this.always = always;
        this.then = then;
        model = new RunViewModel(services);
        messages = services.messages();
        setId(id);
    }

    /**
     * Shows what the diary and the clock say.
     *
     * @param asks whether this is a time to ask
     */
    public void refresh(boolean asks) {
        Integer left = model.left();
        boolean offered = left == null && asks && model.offered();
        boolean running = left != null && left > 0;
        Visibility.when(always || offered || running, this);
        List<Object> now = List.of(left == null ? -1 : left, offered);
        if (!now.equals(shown)) { // else the keyboard would lose its place
            shown = now;
            getChildren().setAll(running || (always && !offered) ? said(left) : offer());
        }
    }

    private Card offer() {
        return Card.titled(
                messages.text("run.offer"),
                Texts.quiet(messages.text("run.offer-why")),
                new Flow(begin(), forEver("run.for-ever")));
    }

    private Card said(@Nullable Integer left) {
        String words = messages.text("run.is-for-ever");
        if (left != null) {
            words = left > 0 ? messages.text("run.left", left) : messages.text("run.over");
        }
        return always
                ? Card.titled(
                        messages.text("run.title"),
                        Texts.body(words),
                        left == null ? begin() : forEver("run.rather"))
                : new Card(Texts.quiet(words));
    }

    private Node begin() {
        return Buttons.plain(id + "-begin", messages.text("run.begin"), () -> model.begin(then));
    }

    private Node forEver(String key) {
        return Buttons.plain(id + "-for-ever", messages.text(key), () -> model.forEver(then));
    }
}
