package org.crampdiary.ui.rooms.recovery;

import java.util.List;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.recovery.Restored;
import org.crampdiary.store.recovery.Salvage;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.FilePicker;
import org.crampdiary.ui.kit.FilePicker.Kind;
import org.crampdiary.ui.kit.View;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Card;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.Fold;
import org.crampdiary.ui.kit.layout.ScrollTo;
import org.crampdiary.ui.kit.layout.SteadyScroll;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.kit.layout.Visibility;
import org.crampdiary.ui.rooms.recovery.RecoveryViewModel.Choice;
import org.crampdiary.ui.rooms.recovery.RecoveryViewModel.Phase;
import org.jspecify.annotations.Nullable;

/**
 * The whole window when something is wrong with the diary's file: why, that nothing was changed,
 * and what can be put back, the best choice first, each saying what it keeps.
 */
public final class RecoveryView implements View {

    private final RecoveryViewModel model;
    private final Messages messages;
    private final Label looking = Texts.quiet("");
    private final VBox salvaged = new VBox(8);
    private final VBox best = new VBox(8);
    private final VBox others = new VBox(8);
    private final Fold more;
    private final ScrollPane root;

    /** The buttons below do {@code again} and {@code close}. */
    public RecoveryView(
            RecoveryViewModel model,
            Refusal refusal,
            Messages messages,
            FilePicker files,
            Runnable again,
            Runnable close) {
        this.model = model;
        this.messages = messages;
        this.more =
                new Fold(
                        "recovery-others",
                        messages.text("recovery.others"),
                        messages.text("recovery.others"),
                        others);
        looking.setId("recovery-looking");
        best.setId("recovery-best");
        Label why = Texts.body(why(refusal));
        why.setId("refused-why");
        Card what =
                new Card(
                        Texts.roomTitle(messages.text("error.cannot-open")),
                        why,
                        Texts.body(messages.text("recovery.calm")));
        Card choices =
                Card.titled(
                        messages.text("recovery.title"),
                        problem(),
                        looking,
                        salvaged,
                        best,
                        more.button(),
                        others,
                        otherCopy(files));
        Card leaving =
                new Card(
                        new Flow(
                                Buttons.plain(
                                        "refused-again", messages.text("notice.try-again"), again),
                                Buttons.plain(
                                        "refused-close", messages.text("notice.close"), close)));
        VBox cards = new VBox(16, what, choices, leaving);
        List.of(what, choices, leaving).forEach(card -> card.getStyleClass().add("refused"));
        cards.setId("refused");
        cards.setAlignment(Pos.TOP_CENTER);
        cards.getStyleClass().addAll("room", "shell");
        root = new ScrollPane(cards);
        root.setFitToWidth(true);
        root.getStyleClass().add("room-scroll");
        SteadyScroll.keep(root);
        model.sound().addListener((ListChangeListener<Choice>) _ -> show());
        model.salvageProperty().subscribe(this::showSalvage);
        model.phaseProperty().subscribe(this::show);
        model.unreadableProperty().subscribe(this::show);
    }

    /** Whoever is sent to another file does not look at what can be put back. */
    private String why(Refusal refusal) {
        return refusal.sentences().stream()
                .map(sentence ->
                        sentence.key().equals("refusal.not-a-diary")
                                ? new Phrase("recovery.not-a-diary", sentence.args())
                                : sentence)
                .map(messages::text)
                .collect(Collectors.joining("\n"));
    }

    private Label problem() {
        Label problem = Texts.label("", "field-error");
        problem.setId("recovery-problem");
        problem.setWrapText(true);
        model.problemProperty()
                .subscribe((@Nullable Phrase now) -> {
                    problem.setText(now == null ? "" : messages.text(now));
                    Visibility.when(now != null, problem);
                });
        return problem;
    }

    private Button otherCopy(FilePicker files) {
        Kind kind =
                new Kind(
                        messages.text("recovery.kind"),
                        List.of("cramps"),
                        messages.text("setting.other-file"));
        Button[] asked = new Button[1];
        asked[0] =
                Buttons.link(
                        "recovery-other-copy",
                        messages.text("recovery.other-copy"),
                        () ->
                                files.open(
                                        asked[0],
                                        messages.text("recovery.other-copy"),
                                        kind,
                                        model::restore));
        asked[0].disableProperty().bind(model.phaseProperty().isEqualTo(Phase.RESTORING));
        return asked[0];
    }

    private void showSalvage(@Nullable Salvage found) {
        Visibility.when(found != null, salvaged);
        if (found != null) {
            SalvageChoice choice = new SalvageChoice(found, messages);
            Button restore = offered(choice.button(model::restoreSalvaged), true);
            salvaged.getChildren().setAll(choice.gained());
            salvaged.getChildren().add(restore);
            salvaged.getChildren().addAll(choice.toKnow());
            lead(restore);
        }
    }

    /** To the button that Enter presses: it has the keyboard and is in sight in large letters. */
    private static void lead(Node restore) {
        restore.requestFocus();
        ScrollTo.bottom(restore);
    }

    /** As the choice that Enter takes, or not; none can be taken while one is put back. */
    private Button offered(Button restore, boolean first) {
        restore.setDefaultButton(first);
        restore.disableProperty().bind(model.phaseProperty().isEqualTo(Phase.RESTORING));
        return restore;
    }

    private void show() {
        List<Choice> sound = model.sound();
        looking.setText(said(sound.isEmpty()));
        Visibility.when(!looking.getText().isEmpty(), looking);
        if (!sound.isEmpty() && best.getChildren().isEmpty()) {
            boolean first = model.salvageProperty().get() == null;
            VBox choice = choice(sound.getFirst(), first);
            best.getChildren().setAll(choice);
            if (first) {
                lead(choice.getChildren().getLast());
            }
        }
        while (others.getChildren().size() < sound.size() - 1) {
            others.getChildren().add(choice(sound.get(others.getChildren().size() + 1), false));
        }
        Visibility.when(sound.size() > 1, more.button());
    }

    private String said(boolean none) {
        return switch (model.phaseProperty().get()) {
            case LOOKING -> messages.text("recovery.looking");
            case RESTORING -> messages.text("recovery.restoring");
            case LOOKED ->
                    none
                            ? messages.text("recovery.none", model.unreadableProperty().get())
                            : messages.text("recovery.damaged", model.unreadableProperty().get());
        };
    }

    private VBox choice(Choice choice, boolean first) {
        String date = messages.formats().date(choice.backup().date());
        Label made = Texts.body(messages.text("recovery.made", date));
        made.getStyleClass().add("card-title");
        Label holds = Texts.body(holds(choice));
        holds.setId("recovery-holds-" + choice.backup().number());
        String id = "recovery-restore-" + choice.backup().number();
        String text = messages.text(first ? "recovery.restore-best" : "recovery.restore");
        Runnable action = () -> model.restore(choice.backup().path());
        Button restore =
                first ? Buttons.primary(id, text, action) : Buttons.plain(id, text, action);
        restore.setAccessibleText(messages.text("recovery.restore-of", date));
        return new VBox(8, made, holds, offered(restore, first));
    }

    private String holds(Choice choice) {
        String counts =
                messages.text(
                        "recovery.holds", choice.contents().nights(), choice.contents().cramps());
        return choice.contents().last() == null
                ? counts
                : counts
                        + " "
                        + messages.text(
                                "recovery.last",
                                messages.formats().night(choice.contents().last()));
    }

    /** What is to be said in the opened diary after one was put back. */
    public static String said(Restored done, Messages messages) {
        String back = messages.text("recovery.done", done.nights(), done.cramps());
        if (done.backup() != null) {
            return back + " " + messages.text("recovery.kept-as-backup", done.backup().toString());
        }
        return done.quarantine() == null
                ? back
                : back + " " + messages.text("recovery.kept-aside", done.quarantine().toString());
    }

    @Override
    public Parent root() {
        return root;
    }
}
