package org.crampdiary.ui.rooms.recovery;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.recovery.Recovery;
import org.crampdiary.store.recovery.Restored;
import org.crampdiary.store.recovery.Salvage;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.FilePicker;
import org.crampdiary.ui.kit.View;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Card;
import org.crampdiary.ui.kit.layout.ScrollTo;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.kit.layout.Visibility;
import org.crampdiary.ui.rooms.recovery.DiaryItself.Reading;
import org.jspecify.annotations.Nullable;

/**
 * The whole window when something is wrong with the diary's file: why, that nothing was changed,
 * and what can be put back, the best choice first, each saying what it keeps.
 */
public final class RecoveryView implements View {

    private static final String GONE = "recovery.is-gone";

    /** What is said elsewhere with what to do, and here above what to do. */
    private static final Map<String, String> HERE =
            Map.of(
                    "refusal.not-a-diary", "recovery.not-a-diary",
                    "refusal.damaged", "recovery.is-damaged",
                    "refusal.empty-file", "recovery.is-empty",
                    "refusal.update-failed", "recovery.not-updated",
                    "refusal.other-program", "recovery.is-changed",
                    "refusal.diary-missing", GONE,
                    "refusal.diary-known", GONE,
                    "refusal.diary-gone", GONE);

    /** The file is whole, and another version of the program opens it: that is the best choice. */
    private static final Set<String> WHOLE =
            Set.of("refusal.newer-version", "refusal.update-refused", "refusal.update-failed");

    /** What goes through all of the file: writing on in it might harm more. */
    private static final Set<String> OF_THE_FILE = Set.of("damaged.file", "damaged.links");

    private final RecoveryViewModel model;
    private final boolean whole;
    private final boolean opens;
    private final boolean gone;
    private final boolean unreadable;
    private final Messages messages;
    private final VBox salvaged = new VBox(8);
    private final VBox salvagedLate = new VBox(8);
    private final BackupList backups;
    private final Button other;
    private final Card what;
    private final Card choices;
    private final WayOut out;
    private final Card beginning;
    private final Parent root;
    private boolean outLeads;

    /**
     * What puts nothing back.
     *
     * @param again opens what is there
     * @param close ends the program
     */
    public record Leaving(Runnable again, Runnable close) {}

    /**
     * @param time what shows it at night
     */
    public RecoveryView(
            RecoveryViewModel model,
            Refusal refusal,
            Messages messages,
            FilePicker files,
            Node time,
            Leaving leaving) {
        this.model = model;
        this.messages = messages;
        this.backups = new BackupList(model, messages, this::button);
        String first = refusal.sentences().getFirst().key();
        whole = WHOLE.contains(first);
        opens = first.equals(Recovery.ENTRIES);
        gone = Recovery.MISSING.contains(first);
        unreadable = Recovery.UNREADABLE.contains(first);
        outLeads =
                whole
                        || (opens
                                && refusal.sentences().stream()
                                        .map(Phrase::key)
                                        .noneMatch(OF_THE_FILE::contains));
        Label why = Texts.body(why(refusal, messages));
        why.setId("refused-why");
        what =
                new Card(
                        WholeWindow.title(
                                messages.text(opens ? "recovery.found" : "error.cannot-open")),
                        why,
                        Texts.body(messages.text("recovery.calm")));
        other = backups.otherCopy(files, model::restore);
        choices =
                Card.titled(
                        messages.text("recovery.title"),
                        backups.problem(),
                        keeps(),
                        backups.looking(),
                        itself(),
                        salvaged,
                        backups,
                        salvagedLate,
                        other);
        out = new WayOut(whole, opens, messages, leaving);
        backups.enable(out.again());
        beginning = beginning();
        root = WholeWindow.of(time, what, choices, out.card(), beginning);
        arrange();
        root.sceneProperty()
                .subscribe(scene -> {
                    if (scene != null && model.sound().isEmpty()) {
                        root.requestFocus(); // Enter presses nothing until there is a best choice
                    }
                });
        model.itself().salvageProperty().subscribe(this::showSalvage);
        model.itself().readingProperty().subscribe(this::showNothing);
        model.phaseProperty().subscribe(this::showNothing);
        model.shut().countProperty().subscribe(this::showNothing);
        model.sound().addListener((ListChangeListener<Choice>) _ -> showNothing());
    }

    /** The best choice first. */
    private void arrange() {
        out.lead(outLeads);
        out.card().toFront();
        if (outLeads) {
            choices.toFront();
        }
        beginning.toFront();
    }

    /** What becomes of the file that is there. */
    private Label keeps() {
        Label keeps = Texts.body(messages.text("recovery.keeps"));
        keeps.setId("recovery-keeps");
        Visibility.when(!gone, keeps);
        return keeps;
    }

    /** The last choice, since nobody who misses a diary is helped by an empty one. */
    private Card beginning() {
        String keeps = gone ? "recovery.begin-keeps" : "recovery.begin-instead-keeps";
        Runnable action = gone ? model::begin : model::beginInstead;
        Button begin = Buttons.plain("recovery-begin", messages.text("recovery.begin"), action);
        backups.enable(begin);
        return new Card(Texts.body(messages.text(keeps)), begin);
    }

    /** Where nothing here helps, a copy from elsewhere comes first, and last a new diary. */
    private void showNothing() {
        boolean nothing =
                model.phaseProperty().get() != RecoveryViewModel.Phase.LOOKING
                        && model.sound().isEmpty()
                        && model.shut().countProperty().get() == 0
                        && model.itself().salvageProperty().get() == null
                        && model.itself().readingProperty().get() != Reading.LONG;
        BackupList.lead(other, nothing && !outLeads);
        Visibility.when(gone || (unreadable && nothing), beginning);
    }

    /** Whoever is sent to another file does not look at what can be put back. */
    static String why(Refusal refusal, Messages messages) {
        return refusal.sentences().stream()
                .map(sentence ->
                        new Phrase(
                                HERE.getOrDefault(sentence.key(), sentence.key()), sentence.args()))
                .map(messages::text)
                .collect(Collectors.joining("\n"));
    }

    /** What goes on while the damaged file takes long to be read, and what came of it. */
    private Label itself() {
        Label itself = Texts.quiet("");
        itself.setId("recovery-itself");
        model.itself()
                .readingProperty()
                .subscribe(reading -> {
                    String key = said(reading);
                    itself.setText(key.isEmpty() ? "" : messages.text(key));
                    Visibility.when(!key.isEmpty(), itself);
                });
        return itself;
    }

    private String said(Reading reading) {
        return switch (reading) {
            case SHORT, FAILED, LEFT -> "";
            case LONG -> "salvage.still";
            case OVER ->
                    model.itself().salvageProperty().get() == null
                            ? "salvage.nothing"
                            : salvagedLate.isVisible() ? "salvage.below" : "";
        };
    }

    /** Where a backup is under the hand already it stays there, and what Enter presses too. */
    private void showSalvage(@Nullable Salvage found) {
        boolean late = found != null && !model.sound().isEmpty();
        Visibility.when(found != null && !late, salvaged);
        Visibility.when(late, salvagedLate);
        if (found != null) {
            if (opens && !late && found.losesNothing()) {
                outLeads = false;
                arrange();
            }
            boolean leads = !late && !outLeads;
            SalvageChoice choice = new SalvageChoice(found, whole, leads, messages);
            Button restore = choice.button(model::restoreSalvaged);
            backups.enable(restore);
            VBox shown = late ? salvagedLate : salvaged;
            shown.getChildren().setAll(choice.gained());
            shown.getChildren().add(restore);
            shown.getChildren().addAll(choice.toKnow());
            if (leads) {
                restore.setDefaultButton(true);
                lead(restore);
            }
        }
        showNothing();
    }

    /** To the button that Enter presses: it has the keyboard and is in sight in large letters. */
    private static void lead(Node restore) {
        restore.requestFocus();
        ScrollTo.bottom(restore);
    }

    /** That of the first one is what Enter takes, where it is the best that there is. */
    private Button button(Choice choice, boolean newest) {
        boolean first = newest && !outLeads && model.itself().salvageProperty().get() == null;
        String id = "recovery-restore-" + choice.backup().number();
        String text = messages.text(first ? "recovery.restore-best" : "recovery.restore");
        Runnable action = () -> model.restore(choice.backup().path());
        Button restore =
                first ? Buttons.primary(id, text, action) : Buttons.plain(id, text, action);
        restore.setAccessibleText(messages.text("recovery.restore-of", backups.when(choice)));
        restore.setDefaultButton(first);
        if (first) {
            restore.sceneProperty()
                    .subscribe(scene -> {
                        if (scene != null) {
                            lead(restore);
                        }
                    });
        }
        return restore;
    }

    /** What is to be said in the opened diary after one was put back. */
    public static String said(Restored done, Messages messages) {
        String back = messages.text("recovery.done", Held.of(done.nights(), done.cramps()));
        if (done.protection() != null) {
            back += " " + messages.text(done.protection());
        }
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
