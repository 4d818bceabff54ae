package org.crampdiary.ui.rooms.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.parts.session.Notices;
import org.jspecify.annotations.Nullable;

/**
 * One notice at a time along the lower edge. What was done goes away, and its way back stays within
 * reach beside what is said meanwhile; what failed, or is told, stays until it is closed, and comes
 * back when something else was said meanwhile.
 */
final class NoticeBar extends VBox implements Notices {

    private static final Duration STAYS = Duration.seconds(12);

    /** What is said, and what else was said beside it. */
    private record Notice(String text, @Nullable NoticeAction action, Kind kind, String besides) {

        boolean stays() {
            return kind != Kind.DONE;
        }

        boolean isFailure() {
            return kind == Kind.FAILED || kind == Kind.UNSAVED;
        }

        boolean canBeTakenBack() {
            return action != null && !stays();
        }

        String words() {
            return besides.isEmpty() ? text : text + " · " + besides;
        }
    }

    private final Messages messages;
    private final Deque<Notice> waiting = new ArrayDeque<>();
    private @Nullable Notice shown;
    private @Nullable Notices elsewhere;
    private Subscription offered = Subscription.EMPTY;
    private final PauseTransition leave = new PauseTransition(STAYS);

    NoticeBar(Messages messages) {
        this.messages = messages;
        setId("notices");
        getStyleClass().add("notices");
        setPickOnBounds(false);
        leave.setOnFinished(_ -> next());
        sceneProperty()
                .subscribe(window -> {
                    if (window == null) {
                        leave.stop(); // what is underway is held by JavaFX, and the rooms with it
                    } else if (shown != null && !shown.stays()) {
                        leave.playFromStart();
                    }
                });
    }

    /**
     * Nobody sees it any more, or again.
     *
     * @param instead gets what is said from now on; null for this
     */
    void sayElsewhere(@Nullable Notices instead) {
        elsewhere = instead;
    }

    /** Tells another of what stays and nobody may have seen. */
    void tellUnseen(Notices other) {
        Stream.concat(waiting.reversed().stream(), Stream.ofNullable(shown))
                .filter(Notice::stays)
                .forEach(notice ->
                        other.show(
                                notice.text(),
                                null,
                                notice.isFailure() ? Kind.FAILED : notice.kind()));
    }

    /**
     * Brings to the front what the person did and what is not saved, and says that the window stays
     * open for it.
     *
     * @return false where all is saved, tried again or closed, or that was said before
     */
    boolean holdUnsaved() {
        List<Notice> unsaved =
                Stream.concat(Stream.ofNullable(shown), waiting.stream())
                        .filter(notice -> notice.kind() == Kind.UNSAVED)
                        .toList();
        if (unsaved.isEmpty() || unsaved.stream().anyMatch(notice -> !notice.besides().isEmpty())) {
            return false;
        }
        Notice first = unsaved.getFirst();
        waiting.remove(first);
        if (shown != null && shown.stays() && !shown.equals(first)) {
            waiting.push(shown);
        }
        show(
                new Notice(
                        first.text(),
                        first.action(),
                        Kind.UNSAVED,
                        messages.text("closing.unsaved")));
        return true;
    }

    @Override
    public void show(String text, @Nullable NoticeAction action, Kind kind) {
        if (elsewhere != null) {
            elsewhere.show(text, action, kind);
            return;
        }
        Notice before = shown;
        if (action == null && kind == Kind.DONE && before != null && before.canBeTakenBack()) {
            show(new Notice(before.text(), before.action(), Kind.DONE, text));
            return;
        }
        if (before != null && before.stays() && !before.text().equals(text)) {
            waiting.push(before);
        }
        show(new Notice(text, action, kind, ""));
    }

    private void show(Notice next) {
        clear();
        shown = next;
        NoticeAction action = next.action();
        Label label = Texts.body(next.words());
        label.setId("notice-text");
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox notice = new HBox(label);
        notice.getStyleClass().addAll("notice", next.isFailure() ? "failure" : "success");
        if (action != null) {
            notice.getChildren()
                    .add(
                            Buttons.plain(
                                    "notice-action",
                                    action.label(),
                                    () -> {
                                        next();
                                        action.run().run();
                                    }));
        }
        notice.getChildren()
                .add(Buttons.plain("notice-close", messages.text("notice.close"), this::next));
        getChildren().setAll(notice);
        if (action != null) {
            offered =
                    action.offered()
                            .subscribe(still -> {
                                if (!still) {
                                    next();
                                }
                            });
        }
        if (!next.stays()) {
            leave.playFromStart();
        }
    }

    /** Goes, and lets come back what it stood in the place of. */
    private void next() {
        clear();
        Notice next = waiting.poll();
        if (next != null) {
            show(next);
        }
    }

    private void clear() {
        shown = null;
        leave.stop();
        offered.unsubscribe();
        getChildren().clear();
    }
}
