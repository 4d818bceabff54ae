package org.crampdiary.ui.rooms.lock;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.crampdiary.model.Phrase;
import org.crampdiary.store.recovery.OtherWays;
import org.crampdiary.store.recovery.OtherWays.Code;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.ScrollTo;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.kit.layout.Visibility;
import org.jspecify.annotations.Nullable;

/** What may help who has forgotten the passphrase, and that nothing else does. */
final class ForgottenCard extends VBox {

    private final LockViewModel model;
    private final Messages messages;
    private final Label code = Texts.body("");
    private final Button byCode;
    private final Label copies = Texts.body("");
    private final Button backups;
    private final Label title;

    ForgottenCard(LockViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("card");
        setId("forgotten");
        code.setId("forgotten-code");
        copies.setId("forgotten-copies");
        byCode =
                Buttons.plain(
                        "forgotten-by-code",
                        messages.text("forgotten.by-code"),
                        () -> model.ask(true));
        backups =
                Buttons.plain(
                        "forgotten-backups", messages.text("forgotten.backups"), model::backups);
        Button back = Buttons.plain("forgotten-back", messages.text("forgotten.back"), this::back);
        title = Texts.heading(messages.text("forgotten.title"));
        title.setId("forgotten-title");
        title.setWrapText(true);
        title.setFocusTraversable(true);
        getChildren()
                .addAll(
                        title,
                        Texts.body(messages.text("forgotten.calm")),
                        code,
                        new Flow(byCode),
                        copies,
                        new Flow(backups),
                        Texts.body(messages.text("forgotten.nobody")),
                        new Flow(back));
        model.waysProperty().subscribe(this::show);
        model.forgottenProperty().subscribe(now -> Visibility.when(now, this));
    }

    /** Gives the keyboard to what is read first. */
    void begin() {
        title.requestFocus();
        ScrollTo.bottom(this);
    }

    private void back() {
        model.ask(model.byCodeProperty().get());
    }

    private void show(@Nullable OtherWays ways) {
        code.setText(messages.text(ways == null ? "forgotten.looking" : said(ways.code())));
        copies.setText(ways == null ? "" : said(ways));
        Visibility.when(ways != null && ways.code() != Code.NONE, byCode.getParent());
        Visibility.when(ways != null, copies);
        backups.setText(
                messages.text(
                        ways != null && ways.plain() + ways.others() == 0
                                ? "forgotten.elsewhere"
                                : "forgotten.backups"));
        Visibility.when(ways != null, backups.getParent());
        if (isVisible()) {
            ScrollTo.bottom(this);
        }
    }

    private static String said(Code code) {
        return switch (code) {
            case MADE -> "forgotten.code";
            case NONE -> "forgotten.no-code";
            case UNKNOWN -> "forgotten.code-perhaps";
        };
    }

    private String said(OtherWays ways) {
        if (ways.plain() + ways.others() == 0) {
            return messages.text("forgotten.no-copies");
        }
        return Stream.of(
                        Phrase.of("forgotten.plain", ways.plain()),
                        Phrase.of(
                                ways.code() == Code.UNKNOWN
                                        ? "forgotten.protected"
                                        : "forgotten.others",
                                ways.others()))
                .filter(sentence -> !sentence.args().getFirst().equals(0))
                .map(messages::text)
                .collect(Collectors.joining(" "));
    }
}
