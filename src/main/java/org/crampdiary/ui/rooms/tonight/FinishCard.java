package org.crampdiary.ui.rooms.tonight;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.crampdiary.model.Cramp;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Card;
import org.crampdiary.ui.kit.layout.ScrollTo;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.kit.layout.Visibility;
import org.crampdiary.ui.parts.form.FormPane;
import org.crampdiary.ui.parts.form.FormSession;
import org.crampdiary.ui.parts.form.MorningForm;
import org.crampdiary.ui.parts.form.OpenCramp;
import org.crampdiary.ui.parts.session.RoomServices;
import org.jspecify.annotations.Nullable;

/**
 * The morning's queue: the cramps of the night, one card after the other, to be completed or left.
 * What is logged while it stands there waits for the next time: nothing moves below it by itself.
 */
final class FinishCard extends VBox {

    private final RecentNights nights;
    private final RoomServices services;
    private final Messages messages;
    private final FormSession<OpenCramp> form;
    private Runnable then = () -> {};
    private Set<String> queue = Set.of();
    private @Nullable MorningForm questions;

    FinishCard(RecentNights nights, RoomServices services) {
        this.nights = nights;
        this.services = services;
        this.messages = services.messages();
        form = new FormSession<>(services, "diary.cancelled", (_, _) -> saved());
        form.openProperty().subscribe(this::show);
        setId("tonight-finish");
    }

    /** What runs when the last card is done or left. */
    void whenDone(Runnable next) {
        then = next;
    }

    /** Takes up all that waits now. */
    void begin() {
        queue = nights.toFinish().stream().map(Cramp::id).collect(Collectors.toSet());
    }

    /** Shows the next cramp that waits; a form that is open for it already stays as it is. */
    void refresh() {
        List<Cramp> waiting = waiting();
        OpenCramp open = form.openProperty().get();
        if (waiting.isEmpty()) {
            form.leave();
        } else if (open == null || !waiting.getFirst().equals(open.existing())) {
            form.open(OpenCramp.of(waiting.getFirst(), services.clock()));
        }
        Visibility.when(!waiting.isEmpty(), this);
    }

    private List<Cramp> waiting() {
        return nights.toFinish().stream().filter(cramp -> queue.contains(cramp.id())).toList();
    }

    /** Closes the form because the person goes elsewhere; what is typed in it is kept. */
    void leave() {
        form.leave();
    }

    /** Gives the keyboard to the first question without an answer; false when nothing is asked. */
    boolean focus() {
        MorningForm asked = questions;
        if (asked == null) {
            return false;
        }
        ScrollTo.top(this);
        asked.begin();
        return true;
    }

    private void show(@Nullable OpenCramp open) {
        getChildren().clear();
        questions = null;
        Cramp cramp = open == null ? null : open.existing();
        if (open != null && cramp != null) {
            VBox head =
                    new VBox(
                            4,
                            Texts.heading(messages.text("tonight.finish")),
                            Texts.quiet(messages.text("tonight.finish-lead")));
            getChildren().setAll(new Card(head, which(cramp), form(open, cramp)));
        }
    }

    /** Which cramp it is, such as "03:04 · 3 min 33 s · 1 of 3". */
    private Label which(Cramp cramp) {
        OffsetDateTime start = cramp.start();
        Double seconds = cramp.durationSeconds();
        List<Cramp> night = services.session().diary().cramps(cramp.night());
        int place = night.stream().map(Cramp::id).toList().indexOf(cramp.id()) + 1;
        boolean last = cramp.night().equals(nights.lastNight());
        String words =
                Stream.of(
                                last
                                        ? ""
                                        : messages.text(
                                                "tonight.night",
                                                messages.formats().night(cramp.night())),
                                start == null
                                        ? messages.text("crampline.time-unknown")
                                        : messages.formats().time(start.toLocalTime()),
                                seconds == null ? "" : messages.formats().duration(seconds),
                                night.size() < 2
                                        ? ""
                                        : messages.text(
                                                "tonight.finish-which", place, night.size()))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · "));
        Label which = Texts.label(words, "finish-which");
        which.setId("finish-which");
        which.setWrapText(true);
        return which;
    }

    private FormPane form(OpenCramp open, Cramp cramp) {
        FormPane[] made = new FormPane[1];
        MorningForm asked =
                new MorningForm(
                        "finish", cramp, open.model(), () -> made[0].saveButton(), messages);
        FormPane pane =
                new FormPane("finish", form, messages, asked)
                        .instead(
                                Buttons.plain(
                                        "finish-leave",
                                        messages.text("tonight.leave"),
                                        () -> leave(cramp)));
        if (waiting().size() > 1) {
            pane.saveButton().setText(messages.text("tonight.next"));
        }
        made[0] = pane;
        questions = asked;
        return pane;
    }

    private void leave(Cramp cramp) {
        form.leave();
        nights.leave(cramp, this::goOn);
    }

    private void saved() {
        services.changed("form.saved");
        goOn();
    }

    /** The next cramp that waits is begun at its first question; after the last one, the rest. */
    private void goOn() {
        if (!focus()) {
            then.run();
        }
    }
}
