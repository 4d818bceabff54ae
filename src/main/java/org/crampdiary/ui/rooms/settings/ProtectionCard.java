package org.crampdiary.ui.rooms.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.crampdiary.settings.AutoLockAfter;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.input.Chips;
import org.crampdiary.ui.kit.input.Field;
import org.crampdiary.ui.kit.input.PassphraseField;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Card;
import org.crampdiary.ui.kit.layout.FirstTabStop;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.ScrollTo;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.kit.layout.Visibility;

/** The passphrase of the diary, its recovery code, when it locks, and what lies beside it. */
final class ProtectionCard {

    private final ProtectionViewModel model;
    private final PreferencesViewModel preferences;
    private final Runnable lock;
    private final Messages messages;
    private final CodeOnPaper paper;
    private final VBox content = new VBox(12);
    private final Label problem = Texts.label("", "field-error");
    private final Card card;
    private Subscription listening = Subscription.EMPTY;

    /**
     * @param lock locks the diary
     */
    ProtectionCard(
            ProtectionViewModel model,
            PreferencesViewModel preferences,
            Runnable lock,
            PrintedCode printed,
            Messages messages) {
        this.model = model;
        this.preferences = preferences;
        this.lock = lock;
        this.messages = messages;
        this.paper = new CodeOnPaper(model, printed, messages);
        problem.setId("protect-problem");
        problem.setWrapText(true);
        card = Card.titled(messages.text("protect.title"), content, problem);
        card.setId("settings-protection");
    }

    Card card() {
        return card;
    }

    void attach() {
        model.refresh();
        listening =
                Subscription.combine(
                        model.stepProperty().subscribe(this::show),
                        model.copies().listen(),
                        model.copies().besideProperty().subscribe(this::showCopies),
                        model.copies().elsewhereProperty().subscribe(this::showCopies),
                        model.problemProperty().subscribe(this::say));
    }

    void detach() {
        listening.unsubscribe();
        model.leave();
        content.getChildren().clear();
    }

    /** See {@link SettingsView#choosePassphrase}. */
    void choosePassphrase() {
        model.askForPassphrase();
    }

    private void showCopies() {
        if (model.stepProperty().get() instanceof Step.Resting) {
            show(model.stepProperty().get());
        }
    }

    private void say(String why) {
        problem.setText(why);
        Visibility.when(!why.isEmpty(), problem);
    }

    private void show(Step step) {
        boolean here = content.isFocusWithin();
        content.getChildren()
                .setAll(
                        switch (step) {
                            case Step.Resting() -> model.isOn() ? on() : off();
                            case Step.Working() -> List.of(body("protect.working"));
                            case Step.SwitchingOn() -> switchingOn();
                            case Step.Changing() -> changing();
                            case Step.Choosing() -> choosing();
                            case Step.MakingCode() ->
                                    present(
                                            "protect.make-code",
                                            model::makeCode,
                                            "protect.code-what");
                            case Step.SwitchingOff() ->
                                    present(
                                            "protect.switch-off",
                                            model::switchOff,
                                            "protect.off-what");
                            case Step.Code(String code) -> paper.shown(code);
                            case Step.CodeCheck asked -> paper.compared(asked);
                            case Step.Rewriting(List<Path> copies) ->
                                    asking(
                                            "protect.rewrite",
                                            typed -> model.protectCopies(copies, typed),
                                            "protect.rewrite-what",
                                            "protect.earlier");
                            case Step.Deleting chosen -> deleting(chosen);
                        });
        if (here || !(step instanceof Step.Resting)) {
            ScrollTo.top(card);
            FirstTabStop.in(content).ifPresent(Node::requestFocus);
        }
    }

    private Label body(String key, Object... arguments) {
        return Texts.body(messages.text(key, arguments));
    }

    private Node button(String id, String key, Runnable action) {
        return Buttons.plain(id, messages.text(key), action);
    }

    private Node cancel() {
        return Buttons.named(
                Buttons.plain("protect-cancel", messages.text("form.cancel"), model::cancel),
                messages.text("protect.title"));
    }

    private List<Node> off() {
        return List.of(
                body("protect.is-off"),
                new Flow(
                        button(
                                "protect-begin",
                                "protect.begin",
                                () -> model.go(new Step.SwitchingOn()))));
    }

    private List<Node> on() {
        List<Node> nodes = new ArrayList<>();
        nodes.add(body(model.hasCode() ? "protect.is-on-coded" : "protect.is-on"));
        nodes.add(
                new Flow(
                        button("protect-lock", "protect.lock-now", lock),
                        button("protect-change", "protect.change", model::askForPassphrase),
                        button(
                                "protect-code",
                                "protect.make-code",
                                () -> model.go(new Step.MakingCode())),
                        button(
                                "protect-off",
                                "protect.switch-off",
                                () -> model.go(new Step.SwitchingOff()))));
        if (model.isCodeUnchecked()) {
            Label unchecked = body("protect.code-unchecked");
            unchecked.setId("protect-code-unchecked");
            nodes.add(1, unchecked);
        }
        nodes.add(autoLock());
        nodes.addAll(new EarlierCopiesNodes(model, messages).all());
        return nodes;
    }

    private Node autoLock() {
        Chips<Integer> minutes =
                new Chips<>(
                                "protect-after",
                                AutoLockAfter.CHOICES,
                                choice -> messages.text("protect.minutes", choice),
                                String::valueOf)
                        .always(preferences.preferences().autoLock().minutes());
        minutes.valueProperty().addListener((_, _, chosen) -> preferences.autoLock(chosen));
        return new Field(messages.text("protect.lock-after"), minutes.node());
    }

    private List<Node> switchingOn() {
        CheckBox withCode = new CheckBox(messages.text("protect.with-code"));
        withCode.setId("protect-with-code");
        withCode.getStyleClass().add("target");
        withCode.setWrapText(true);
        withCode.setSelected(true);
        NewPassphrase next = new NewPassphrase(messages);
        Runnable go =
                () ->
                        model.switchOn(
                                next.first().take(), next.again().take(), withCode.isSelected());
        next.onEnter(go);
        return List.of(
                body("protect.means-lost"),
                body("protect.means-plain"),
                body("protect.means-backups"),
                next,
                withCode,
                new Flow(
                        Buttons.primary("protect-go", messages.text("protect.begin"), go),
                        cancel()));
    }

    private List<Node> changing() {
        PassphraseField present = asked("protect-present", "protect.present", () -> {});
        NewPassphrase next = new NewPassphrase(messages);
        Runnable go =
                () ->
                        model.changePassphrase(
                                present.take(), next.first().take(), next.again().take());
        next.onEnter(go);
        return List.of(
                body("protect.change-what"),
                new Field(messages.text("protect.present"), present),
                next,
                new Flow(
                        Buttons.primary("protect-go", messages.text("protect.change"), go),
                        cancel()));
    }

    private List<Node> choosing() {
        NewPassphrase next = new NewPassphrase(messages);
        Runnable go = () -> model.choosePassphrase(next.first().take(), next.again().take());
        next.onEnter(go);
        return List.of(
                body("protect.by-code"),
                body("protect.change-what"),
                next,
                new Flow(
                        Buttons.primary("protect-go", messages.text("protect.change"), go),
                        cancel()));
    }

    /** Takes the letters, and wipes them. */
    private interface Typed {
        void use(char[] letters);
    }

    private List<Node> present(String key, Typed use, String what) {
        return asking(key, use, what, "protect.present");
    }

    private List<Node> asking(String key, Typed use, String what, String question) {
        PassphraseField[] present = new PassphraseField[1];
        Runnable go = () -> use.use(present[0].take());
        present[0] = asked("protect-present", question, go);
        return List.of(
                body(what),
                new Field(messages.text(question), present[0]),
                new Flow(Buttons.primary("protect-go", messages.text(key), go), cancel()));
    }

    private PassphraseField asked(String id, String key, Runnable enter) {
        return new PassphraseField(id, messages.text(key), enter, messages);
    }

    private List<Node> deleting(Step.Deleting chosen) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(body("protect.delete-sure", chosen.copies().size()));
        chosen.folders()
                .forEach((folder, count) -> {
                    Label line = body("protect.delete-from", count, folder);
                    line.setId("protect-deleted-from-" + nodes.size());
                    nodes.add(line);
                });
        nodes.add(
                new Flow(
                        button("protect-cancel", "protect.delete-no", model::cancel),
                        button(
                                "protect-delete-yes",
                                "protect.delete-yes",
                                () -> model.delete(chosen))));
        return nodes;
    }
}
