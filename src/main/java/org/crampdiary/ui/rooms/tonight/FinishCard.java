package org.crampdiary.ui.rooms.tonight;

import java.time.Clock;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.crampdiary.model.Cramp;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Card;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.kit.layout.Visibility;
import org.crampdiary.ui.parts.clock.CrampClock;
import org.crampdiary.ui.parts.form.CrampForm;
import org.crampdiary.ui.parts.form.CrampFormModel;
import org.crampdiary.ui.parts.session.DiaryEditor;
import org.crampdiary.ui.parts.session.Notices;
import org.crampdiary.ui.parts.signs.SignAdvice;
import org.jspecify.annotations.Nullable;

/** In the morning: the cramps of the night, one after the other, to be completed or left. */
final class FinishCard extends VBox {

    private final RecentNights nights;
    private final DiaryEditor editor;
    private final Notices notices;
    private final SignAdvice advice;
    private final Messages messages;
    private final Clock clock;
    private @Nullable Cramp shown;

    FinishCard(
            RecentNights nights,
            DiaryEditor editor,
            Notices notices,
            SignAdvice advice,
            Messages messages,
            Clock clock) {
        this.advice = advice;
        this.nights = nights;
        this.editor = editor;
        this.notices = notices;
        this.messages = messages;
        this.clock = clock;
        setId("tonight-finish");
    }

    /** Shows the next cramp that waits; a form that is open for it already stays as it is. */
    void refresh() {
        Cramp next = nights.toFinish();
        if (next == null) {
            getChildren().clear();
        } else if (shown == null || getChildren().isEmpty() || !next.equals(shown)) {
            open(next);
        }
        shown = next;
        Visibility.when(next != null, this);
    }

    private void open(Cramp cramp) {
        CrampFormModel model = new CrampFormModel(clock, cramp);
        Card card = Card.titled(messages.text("tonight.finish"));
        Label lead = Texts.quiet(messages.text("tonight.finish-lead"));
        card.getChildren().add(lead);
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
        card.getChildren()
                .addAll(
                        new CrampForm("finish", model, advice, messages),
                        new Flow(
                                Buttons.primary(
                                        "finish-save",
                                        messages.text("form.save"),
                                        () -> save(model)),
                                Buttons.plain(
                                        "finish-leave",
                                        messages.text("tonight.leave"),
                                        () -> nights.leave(cramp))));
        getChildren().setAll(card);
    }

    private void save(CrampFormModel model) {
        model.validated()
                .ifPresentOrElse(
                        cramp ->
                                nights.finish(
                                        cramp,
                                        () ->
                                                notices.done(
                                                        messages.text("form.saved"),
                                                        new Notices.NoticeAction(
                                                                messages.text("notice.undo"),
                                                                editor::undo))),
                        () -> notices.failed(messages.text("form.not-saved"), null));
    }
}
