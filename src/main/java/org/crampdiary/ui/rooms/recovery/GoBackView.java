package org.crampdiary.ui.rooms.recovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Phrase;
import org.crampdiary.store.recovery.Difference;
import org.crampdiary.store.recovery.Difference.Amount;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.FilePicker;
import org.crampdiary.ui.kit.View;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Card;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.ScrollTo;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.rooms.recovery.RecoveryViewModel.Compared;
import org.jspecify.annotations.Nullable;

/**
 * The whole window when somebody wants to go back from a sound diary to a backup: which there are,
 * and, of one that is chosen, what would change, before a yes.
 */
public final class GoBackView implements View {

    private final RecoveryViewModel model;
    private final Diary now;
    private final Messages messages;
    private final BackupList backups;
    private final VBox elsewhere = new VBox();
    private final Card answer = new Card();
    private final Button back;
    private final Parent root;
    private final Button other;
    private @Nullable Node asked;

    /**
     * @param now the diary as it is
     * @param time what shows it at night
     * @param leave back to it
     */
    public GoBackView(
            RecoveryViewModel model,
            Diary now,
            Messages messages,
            FilePicker files,
            Node time,
            Runnable leave) {
        this.model = model;
        this.now = now;
        this.messages = messages;
        this.backups = new BackupList(model, messages, this::button);
        answer.setId("goback-answer");
        answer.getStyleClass().add("import-preview");
        back = Buttons.plain("goback-leave", messages.text("goback.leave"), leave);
        back.setCancelButton(true);
        backups.enable(back);
        other = backups.otherCopy(files, copy -> model.compare(copy, now));
        root =
                WholeWindow.of(
                        time,
                        new Card(
                                WholeWindow.title(messages.text("goback.title")),
                                Texts.body(messages.text("goback.what")),
                                back),
                        new Card(backups.problem(), backups.looking(), backups, other, elsewhere));
        model.comparedProperty().subscribe(this::show);
        back.sceneProperty().subscribe(_ -> back.requestFocus());
    }

    private Button button(Choice choice, boolean first) {
        Button look =
                Buttons.plain(
                        "goback-look-" + choice.backup().number(),
                        messages.text("goback.look"),
                        () -> model.compare(choice.backup().path(), now));
        return Buttons.named(look, messages.text("recovery.made", backups.when(choice)));
    }

    /** Below the backup that is asked of. */
    private void show(@Nullable Compared compared) {
        if (answer.getParent() instanceof Pane around) {
            around.getChildren().remove(answer);
        }
        if (compared == null) {
            back.requestFocus();
            if (asked != null) {
                asked.requestFocus();
            }
            return;
        }
        asked = Objects.requireNonNullElse(backups.offer(compared.copy()), other);
        Button yes =
                Buttons.plain(
                        "goback-yes",
                        messages.text("goback.yes"),
                        () -> model.restore(compared.copy()));
        Button no = Buttons.plain("goback-no", messages.text("goback.no"), model::leave);
        backups.enable(yes);
        backups.enable(no);
        answer.getChildren().setAll(lines(compared.difference()));
        Flow buttons = new Flow(no);
        if (!compared.difference().isNothing()) {
            buttons.getChildren().addFirst(yes);
        }
        answer.getChildren().add(buttons);
        Objects.requireNonNullElse(backups.row(compared.copy()), elsewhere)
                .getChildren()
                .add(answer);
        no.requestFocus();
        ScrollTo.bottom(answer);
    }

    private List<Label> lines(Difference difference) {
        List<Label> lines = new ArrayList<>();
        if (difference.isNothing()) {
            lines.add(Texts.body(messages.text("goback.same")));
            return lines;
        }
        add(lines, "goback-gone", "goback.gone", difference.gone());
        add(lines, "goback-back", "goback.back", difference.back());
        add(lines, "goback-earlier", "goback.earlier", difference.earlier());
        lines.add(Texts.body(messages.text("goback.safe")));
        return lines;
    }

    private void add(List<Label> lines, String id, String key, Amount amount) {
        if (!amount.isNothing()) {
            Label line = Texts.body(messages.text(key, words(amount)));
            line.setId(id);
            lines.add(line);
        }
    }

    private static List<Phrase> words(Amount amount) {
        return Held.each(amount.nights(), amount.cramps(), amount.others());
    }

    @Override
    public Parent root() {
        return root;
    }
}
