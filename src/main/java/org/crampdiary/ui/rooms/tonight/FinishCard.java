package org.crampdiary.ui.rooms.tonight;

import java.time.Clock;
import javafx.scene.layout.VBox;
import org.crampdiary.model.Cramp;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Card;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.kit.layout.Visibility;
import org.crampdiary.ui.parts.clock.CrampClock;
import org.crampdiary.ui.parts.form.CrampForm;
import org.crampdiary.ui.parts.form.FormPane;
import org.crampdiary.ui.parts.form.FormSession;
import org.crampdiary.ui.parts.form.OpenCramp;
import org.crampdiary.ui.parts.session.DiarySession;
import org.crampdiary.ui.parts.session.Notices;
import org.crampdiary.ui.parts.signs.SignAdvice;
import org.jspecify.annotations.Nullable;

/** In the morning: the cramps of the night, one after the other, to be completed or left. */
final class FinishCard extends VBox {

    private final RecentNights nights;
    private final DiarySession session;
    private final Notices notices;
    private final SignAdvice advice;
    private final Messages messages;
    private final Clock clock;
    private final FormSession<OpenCramp> form;
    private @Nullable FormPane pane;

    FinishCard(
            RecentNights nights,
            DiarySession session,
            Notices notices,
            SignAdvice advice,
            Messages messages,
            Clock clock) {
        this.advice = advice;
        this.nights = nights;
        this.session = session;
        this.notices = notices;
        this.messages = messages;
        this.clock = clock;
        form =
                new FormSession<>(
                        session.drafts(), notices, messages, "diary.cancelled", (_, _) -> saved());
        form.openProperty().subscribe(this::show);
        setId("tonight-finish");
    }

    /** Shows the next cramp that waits; a form that is open for it already stays as it is. */
    void refresh() {
        Cramp next = nights.toFinish();
        OpenCramp open = form.openProperty().get();
        if (next == null) {
            form.leave();
        } else if (open == null || !next.equals(open.existing())) {
            form.open(OpenCramp.of(next, clock));
        }
        Visibility.when(next != null, this);
    }

    /** Closes the form because the person goes elsewhere; what is typed in it is kept. */
    void leave() {
        form.leave();
    }

    private void show(@Nullable OpenCramp open) {
        getChildren().clear();
        pane = null;
        Cramp cramp = open == null ? null : open.existing();
        if (open != null && cramp != null) {
            Card card =
                    Card.titled(
                            messages.text("tonight.finish"),
                            Texts.quiet(messages.text("tonight.finish-lead")));
            Double seconds = cramp.durationSeconds();
            if (seconds == null) {
                card.getChildren().add(Texts.body(messages.text("tonight.when-stopped")));
            } else if (seconds > CrampClock.ADVICE_AFTER.toSeconds()) {
                card.getChildren()
                        .add(
                                Texts.body(
                                        messages.text(
                                                "tonight.long-confirm",
                                                messages.formats().duration(seconds))));
            }
            pane = form(open, cramp);
            card.getChildren().add(pane);
            getChildren().setAll(card);
        }
    }

    private FormPane form(OpenCramp open, Cramp cramp) {
        return new FormPane(
                        "finish",
                        form,
                        messages,
                        new CrampForm("finish", open.model(), advice, messages))
                .instead(
                        Buttons.plain(
                                "finish-leave",
                                messages.text("tonight.leave"),
                                () -> {
                                    form.leave();
                                    nights.leave(cramp);
                                }));
    }

    /** The next cramp that waits, if any, is begun at its first field. */
    private void saved() {
        if (pane != null) {
            pane.begin();
        }
        notices.done(messages.text("form.saved"), session.undoAction(messages));
    }
}
