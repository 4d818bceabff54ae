package org.crampdiary.ui.rooms.recovery;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.crampdiary.model.Phrase;
import org.crampdiary.store.backup.BackupFile;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.FilePicker;
import org.crampdiary.ui.kit.FilePicker.Kind;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Fold;
import org.crampdiary.ui.kit.layout.ScrollTo;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.kit.layout.Visibility;
import org.crampdiary.ui.rooms.recovery.RecoveryViewModel.Phase;
import org.jspecify.annotations.Nullable;

/** The backups found so far: the newest in sight, earlier ones behind a button. */
final class BackupList extends VBox {

    private final RecoveryViewModel model;
    private final Messages messages;
    private final Offer offer;
    private final VBox best = new VBox(8);
    private final VBox others = new VBox(20);
    private final Fold more;
    private final Label looking = Texts.quiet("");
    private final Map<Path, VBox> rows = new HashMap<>();

    /** Makes the button of a backup. */
    interface Offer {

        /** That of one; {@code first} whether it is the one in sight. */
        Button of(Choice choice, boolean first);
    }

    BackupList(RecoveryViewModel model, Messages messages, Offer offer) {
        super(8);
        this.model = model;
        this.messages = messages;
        this.offer = offer;
        more =
                new Fold(
                        "recovery-others",
                        messages.text("recovery.others"),
                        messages.text("recovery.others"),
                        others);
        looking.setId("recovery-looking");
        best.setId("recovery-best");
        getChildren()
                .addAll(best, more.button(), others, new OtherPassphrase(model.shut(), messages));
        model.sound().addListener((ListChangeListener<Choice>) _ -> show());
        model.phaseProperty().subscribe(this::show);
        model.unreadableProperty().subscribe(this::show);
        model.shut().countProperty().subscribe(this::show);
        show();
        model.phaseProperty().subscribe(this::lead);
    }

    /** The button that was pressed goes, and the keyboard would wander to another. */
    private void lead(Phase now) {
        if (now == Phase.RESTORING) {
            looking.requestFocus();
            ScrollTo.top(looking);
        }
    }

    /** What goes on, or that nothing was found. */
    Label looking() {
        return looking;
    }

    /** Why the last press did nothing. */
    Label problem() {
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

    /** Makes a button look like the best choice that there is, or like a link. */
    static void lead(Button button, boolean leads) {
        button.getStyleClass().removeAll("link", "target", "primary");
        button.getStyleClass().addAll(leads ? List.of("target", "primary") : List.of("link"));
    }

    /** A button for a copy that lies anywhere else. */
    Button otherCopy(FilePicker files, Consumer<Path> chosen) {
        Kind kind =
                new Kind(
                        messages.text("recovery.kind"),
                        List.of("cramps"),
                        messages.text("setting.other-file"));
        String text = messages.text("recovery.other-copy");
        Button[] asked = new Button[1];
        asked[0] =
                Buttons.link(
                        "recovery-other-copy",
                        text,
                        () -> files.open(asked[0], text, kind, chosen));
        enable(asked[0]);
        return asked[0];
    }

    /** None can be pressed while one is put back. */
    void enable(Button button) {
        button.disableProperty().bind(model.phaseProperty().isEqualTo(Phase.RESTORING));
    }

    /** What says of a backup what it is; null for a copy that is not in the list. */
    @Nullable VBox row(Path copy) {
        return rows.get(copy);
    }

    /** The button that chooses a backup; null for a copy that is not in the list. */
    @Nullable Node offer(Path copy) {
        VBox row = rows.get(copy);
        return row == null
                ? null
                : row.getChildren().stream()
                        .filter(Button.class::isInstance)
                        .findFirst()
                        .orElse(null);
    }

    private void show() {
        List<Choice> sound = model.sound();
        looking.setText(said(sound.isEmpty()));
        Visibility.when(!looking.getText().isEmpty(), looking);
        if (!sound.isEmpty() && best.getChildren().isEmpty()) {
            add(sound.getFirst(), true, best, 0);
        }
        while (others.getChildren().size() < sound.size() - 1) {
            int next = others.getChildren().size() + 1;
            add(sound.get(next), false, others, newer(sound.subList(1, next), sound.get(next)));
        }
        Visibility.when(sound.size() > 1, more.button());
    }

    private String said(boolean none) {
        return switch (model.phaseProperty().get()) {
            case LOOKING -> messages.text("recovery.looking");
            case RESTORING -> messages.text("recovery.restoring");
            case LOOKED ->
                    none && model.shut().countProperty().get() == 0
                            ? messages.text("recovery.none", model.unreadableProperty().get())
                            : messages.text("recovery.damaged", model.unreadableProperty().get());
        };
    }

    /** One whose passphrase was typed late comes between the others. */
    private static int newer(List<Choice> shown, Choice next) {
        return Math.toIntExact(
                shown.stream()
                        .filter(other ->
                                BackupFile.NEWEST_FIRST.compare(other.backup(), next.backup()) < 0)
                        .count());
    }

    private void add(Choice choice, boolean first, VBox to, int place) {
        Label made = Texts.body(made(choice));
        made.getStyleClass().add("card-title");
        Label holds = Texts.body(holds(choice));
        holds.setId("recovery-holds-" + choice.backup().number());
        Button button = offer.of(choice, first);
        enable(button);
        VBox row = new VBox(8, made, holds, button);
        rows.put(choice.backup().path(), row);
        to.getChildren().add(place, row);
        if (model.shut().takeLead()) {
            more.open();
            button.requestFocus();
            ScrollTo.bottom(row);
        }
    }

    private String made(Choice choice) {
        return messages.text(
                choice.second() ? "recovery.made-second" : "recovery.made", when(choice));
    }

    /** The day, with the time where it is known: there may be several of a day. */
    String when(Choice choice) {
        LocalDate day = choice.backup().date();
        return choice.time() == null
                ? messages.formats().date(day)
                : messages.formats().dateTime(day.atTime(choice.time()));
    }

    private String holds(Choice choice) {
        String counts =
                messages.text(
                        "recovery.holds",
                        Held.of(choice.contents().nights(), choice.contents().cramps()));
        return choice.contents().last() == null
                ? counts
                : counts
                        + " "
                        + messages.text(
                                "recovery.last",
                                messages.formats().night(choice.contents().last()));
    }
}
