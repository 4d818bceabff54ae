package org.crampdiary.ui.rooms.recovery;

import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.crampdiary.model.Phrase;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.input.Field;
import org.crampdiary.ui.kit.input.PassphraseField;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.ScrollTo;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.kit.layout.Visibility;
import org.jspecify.annotations.Nullable;

/** The place to type what opens copies that have another passphrase than the diary. */
final class OtherPassphrase extends VBox {

    private final ShutCopies shut;
    private final Messages messages;
    private final Label which = Texts.body("");
    private final Label problem = Texts.label("", "field-error");
    private final Label doing = Texts.quiet("");
    private final PassphraseField typed;
    private final Button open;

    OtherPassphrase(ShutCopies shut, Messages messages) {
        super(8);
        this.shut = shut;
        this.messages = messages;
        String question = messages.text("recovery.passphrase");
        typed = new PassphraseField("recovery-passphrase", question, this::open, messages);
        open = Buttons.plain("recovery-open", messages.text("recovery.open"), this::open);
        setId("recovery-shut");
        which.setId("recovery-shut-which");
        problem.setId("recovery-shut-problem");
        problem.setWrapText(true);
        doing.setText(messages.text("lock.opening"));
        getChildren().addAll(which, new Field(question, typed), problem, doing, new Flow(open));
        shut.countProperty().subscribe(this::show);
        shut.askedProperty().subscribe(this::ask);
        shut.problemProperty().subscribe(this::say);
        shut.tryingProperty()
                .subscribe(now -> {
                    Visibility.when(now, doing);
                    open.setDisable(now);
                });
    }

    private void open() {
        shut.open(typed.take());
        typed.focus();
    }

    private void show() {
        int count = shut.countProperty().get();
        Path chosen = shut.askedProperty().get();
        which.setText(
                chosen == null
                        ? messages.text("recovery.shut", count)
                        : messages.text("recovery.shut-chosen", chosen.getFileName().toString()));
        Visibility.when(count > 0, this);
        if (count == 0) {
            typed.clear();
        }
    }

    private void ask(@Nullable Path chosen) {
        show();
        if (chosen != null) {
            lead();
        }
    }

    private void say(@Nullable Phrase why) {
        problem.setText(why == null ? "" : messages.text(why));
        Visibility.when(why != null, problem);
        if (why != null) {
            lead();
        }
    }

    private void lead() {
        typed.focus();
        ScrollTo.bottom(this);
    }
}
