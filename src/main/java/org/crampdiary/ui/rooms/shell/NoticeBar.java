package org.crampdiary.ui.rooms.shell;

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

/** One notice at a time along the lower edge. What was done goes away, what failed stays. */
final class NoticeBar extends VBox implements Notices {

    private static final Duration STAYS = Duration.seconds(12);

    private final Messages messages;
    private Subscription offered = Subscription.EMPTY;
    private final PauseTransition leave = new PauseTransition(STAYS);

    NoticeBar(Messages messages) {
        this.messages = messages;
        setId("notices");
        getStyleClass().add("notices");
        setPickOnBounds(false);
        leave.setOnFinished(_ -> clear());
    }

    @Override
    public void show(String text, @Nullable NoticeAction action, boolean failure) {
        clear();
        Label label = Texts.body(text);
        label.setId("notice-text");
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox notice = new HBox(label);
        notice.getStyleClass().addAll("notice", failure ? "failure" : "success");
        if (action != null) {
            notice.getChildren()
                    .add(
                            Buttons.plain(
                                    "notice-action",
                                    action.label(),
                                    () -> {
                                        clear();
                                        action.run().run();
                                    }));
        }
        notice.getChildren()
                .add(Buttons.plain("notice-close", messages.text("notice.close"), this::clear));
        getChildren().setAll(notice);
        if (action != null) {
            offered =
                    action.offered()
                            .subscribe(still -> {
                                if (!still) {
                                    clear();
                                }
                            });
        }
        if (!failure) {
            leave.playFromStart();
        }
    }

    private void clear() {
        leave.stop();
        offered.unsubscribe();
        getChildren().clear();
    }
}
