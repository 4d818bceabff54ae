package org.crampdiary.ui.parts.pause;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.crampdiary.model.Pause;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.Ticker;
import org.crampdiary.ui.kit.input.Field;
import org.crampdiary.ui.kit.input.TextLine;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Card;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.parts.form.FormPane;
import org.crampdiary.ui.parts.session.DiarySession;
import org.crampdiary.ui.parts.session.RoomServices;
import org.jspecify.annotations.Nullable;

/** The pauses of the diary, newest first, and the form to pause it. */
public final class PauseCard {

    private static final String ID = "pause";

    /** A pause may end while the room stays open. */
    private static final Duration EVERY = Duration.ofSeconds(30);

    private final DiarySession session;
    private final PauseViewModel model;
    private final Messages messages;
    private final Button pause;
    private final VBox rows = new VBox(12);
    private final VBox content;
    private final VBox place;
    private final Ticker ticker = new Ticker(EVERY, this::followTheClock);
    private Subscription listening = Subscription.EMPTY;
    private @Nullable Pause shown;

    public PauseCard(RoomServices services) {
        session = services.session();
        messages = services.messages();
        model = new PauseViewModel(services);
        pause = Buttons.plain(ID + "-new", messages.text("pause.new"), model::create);
        content = new VBox(12, rows, pause);
        place = new VBox(content);
    }

    /** The card, to be placed once. */
    public Card build() {
        Card card =
                Card.titled(
                        messages.text("pause.title"),
                        Texts.quiet(messages.text("pause.what")),
                        place);
        card.setId("settings-pause");
        return card;
    }

    /** Follows the diary from now on. */
    public void attach() {
        listening =
                Subscription.combine(
                        session.diaryProperty().subscribe(_ -> show()),
                        model.form().openProperty().subscribe((_, open) -> show(open)),
                        ticker::stop);
        ticker.start();
    }

    /** Keeps what is typed. */
    public void detach() {
        listening.unsubscribe();
        model.form().leave();
        place.getChildren().setAll(content);
    }

    private void show() {
        boolean focused = rows.isFocusWithin();
        Pause now = model.now();
        shown = now;
        List<Node> nodes = new ArrayList<>();
        for (Pause one : session.diary().pauses().all().reversed()) {
            nodes.add(row(ID + "-" + nodes.size(), one, one.equals(now)));
        }
        rows.getChildren().setAll(nodes);
        if (focused) {
            pause.requestFocus();
        }
    }

    private Node row(String id, Pause one, boolean isNow) {
        Flow buttons = new Flow();
        if (isNow) {
            buttons.getChildren()
                    .add(
                            Buttons.primary(
                                    id + "-go-on", messages.text("pause.go-on"), () -> goOn(one)));
        }
        buttons.getChildren()
                .addAll(
                        Buttons.plain(
                                id + "-edit", messages.text("pause.edit"), () -> model.edit(one)),
                        Buttons.plain(
                                id + "-remove",
                                messages.text("pause.remove"),
                                () -> model.remove(one)));
        String nights = PauseWords.nights(one, messages);
        Field.asks(nights, buttons);
        return new VBox(4, Texts.body(nights), buttons);
    }

    /** The night may have changed since the row was made: then only the rows are made anew. */
    private void goOn(Pause one) {
        if (one.equals(model.now())) {
            model.goOn(pause::requestFocus);
        } else {
            show();
        }
    }

    /** Moves "Go on" to the row where it belongs by now. */
    void followTheClock() {
        if (!Objects.equals(shown, model.now())) {
            show();
        }
    }

    private void show(@Nullable OpenPause open) {
        if (open == null) {
            place.getChildren().setAll(content);
            pause.requestFocus();
            return;
        }
        TextLine from =
                TextLine.ofDate(
                        ID + "-from", messages.text("pause.from"), open.model().from(), messages);
        TextLine to =
                TextLine.ofDate(ID + "-to", messages.text("pause.to"), open.model().to(), messages);
        from.setMaxWidth(TextLine.USE_PREF_SIZE);
        to.setMaxWidth(TextLine.USE_PREF_SIZE);
        FormPane pane =
                new FormPane(
                        ID,
                        model.form(),
                        messages,
                        from.withError(open.model().from().errorProperty(), messages),
                        to.withError(open.model().to().errorProperty(), messages));
        pane.getStyleClass().add("form");
        place.getChildren().setAll(pane);
        pane.begin();
    }
}
