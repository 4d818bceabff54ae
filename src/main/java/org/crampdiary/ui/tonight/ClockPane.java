package org.crampdiary.ui.tonight;

import java.time.OffsetDateTime;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.crampdiary.model.Cramp;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.common.DiaryEditor;
import org.crampdiary.ui.common.Notices;
import org.crampdiary.ui.controls.Buttons;
import org.crampdiary.ui.controls.Card;
import org.crampdiary.ui.controls.Columns;
import org.crampdiary.ui.controls.Flow;
import org.crampdiary.ui.controls.LegMap;
import org.crampdiary.ui.controls.SeverityScale;
import org.crampdiary.ui.controls.Texts;
import org.jspecify.annotations.Nullable;

/** The big button with its clock, the ways past it, and the two questions that can be tapped. */
final class ClockPane extends VBox {

    /** "Over 10 minutes" must count as more than ten for the rule that asks so. */
    private static final int OVER_TEN_MINUTES = 601;

    private static final double LEAST_HINT = 200;

    private static final PseudoClass RUNNING = PseudoClass.getPseudoClass("running");

    private final CrampClock clock;
    private final DiaryEditor editor;
    private final Notices notices;
    private final Messages messages;
    private final Label title = Texts.label("", "clock-title");
    private final Label time = Texts.label("", "clock-time");
    private final Label hint = Texts.label("", "clock-hint");
    private final Button button = new Button();
    private final Card over;
    private final Button notACramp;
    private final Card advice;
    private final Card questions;
    private final LegMap legs;
    private final SeverityScale severity;
    private boolean showing;

    ClockPane(CrampClock clock, DiaryEditor editor, Notices notices, Messages messages) {
        this.clock = clock;
        this.editor = editor;
        this.notices = notices;
        this.messages = messages;
        this.legs = new LegMap("tonight-legs", messages);
        this.severity = new SeverityScale("tonight-severity", messages);
        this.notACramp =
                Buttons.plain(
                        "tonight-not-a-cramp", messages.text("tonight.not-a-cramp"), this::cancel);
        this.over = Card.titled(messages.text("tonight.already-over"));
        this.advice = advice();
        this.questions = questions();
        buildButton();
        buildOver();
        getStyleClass().add("column");
        getChildren().addAll(button, over, notACramp, advice, questions);
        clock.stateProperty().subscribe(this::show);
        clock.elapsedSecondsProperty().subscribe(this::showTime);
        legs.sitesProperty().subscribe(sites -> tapped(() -> clock.where(sites)));
        severity.valueProperty().subscribe(value -> tapped(() -> clock.howBad(value)));
    }

    private void buildButton() {
        VBox face = new VBox(4, time, title, hint);
        face.getStyleClass().add("clock-face");
        title.setId("tonight-clock-title");
        hint.setId("tonight-clock-hint");
        hint.setWrapText(true);
        hint.setAlignment(Pos.CENTER);
        hint.minWidthProperty().bind(Bindings.max(LEAST_HINT, button.widthProperty().subtract(64)));
        button.setId("tonight-start");
        button.getStyleClass().setAll("button", "clock-button");
        button.setGraphic(face);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> clock.press());
    }

    private void buildOver() {
        over.setId("tonight-over");
        Flow choices = new Flow();
        for (int minutes : List.of(1, 3, 5)) {
            choices.getChildren().add(overButton("tonight.over-minutes", minutes, minutes * 60));
        }
        choices.getChildren().add(overButton("tonight.over-more", 10, OVER_TEN_MINUTES));
        over.getChildren().add(choices);
    }

    private Node overButton(String key, int minutes, int seconds) {
        return Buttons.plain(
                "tonight-over-" + minutes,
                messages.text(key, minutes),
                () -> {
                    clock.alreadyOver(seconds);
                    button.requestFocus();
                });
    }

    private Card advice() {
        Card card =
                Card.titled(
                        messages.text("tonight.ten-minutes-title"),
                        Texts.body(messages.text("tonight.ten-minutes")));
        card.setId("tonight-advice");
        card.getStyleClass().add("advice");
        return card;
    }

    private Card questions() {
        Card card =
                Card.titled(
                        messages.text("tonight.if-you-like"),
                        new Columns(
                                legs.node(),
                                new VBox(
                                        8,
                                        Texts.label(messages.text("form.severity"), "field-name"),
                                        severity.node()),
                                0.45,
                                36));
        card.setId("tonight-questions");
        return card;
    }

    /** Goes back to the big button after a tap, so that Space stops the clock again. */
    private void tapped(Runnable save) {
        if (!showing) {
            save.run();
            button.requestFocus();
        }
    }

    private void cancel() {
        clock.notACramp();
        notices.done(messages.text("tonight.cancelled"), undo());
        button.requestFocus();
    }

    private Notices.NoticeAction undo() {
        return new Notices.NoticeAction(messages.text("notice.undo"), editor::undo);
    }

    private void show(CrampClock.State state) {
        boolean running = state == CrampClock.State.RUNNING;
        button.pseudoClassStateChanged(RUNNING, running);
        visible(time, running);
        visible(over, !running);
        visible(notACramp, running);
        visible(questions, state != CrampClock.State.IDLE);
        title.setText(messages.text(running ? "tonight.stop" : "tonight.start"));
        showTime(clock.elapsedSecondsProperty().get());
        refresh();
    }

    private String hint(CrampClock.State state) {
        Cramp cramp = clock.cramp();
        return switch (state) {
            case IDLE -> messages.text("tonight.start-hint");
            case RUNNING -> messages.text("tonight.running-hint", started(cramp));
            case STOPPED -> messages.text("tonight.saved", lasted(cramp));
        };
    }

    private String started(@Nullable Cramp cramp) {
        OffsetDateTime start = cramp == null ? null : cramp.start();
        return start == null ? "" : messages.formats().time(start.toLocalTime());
    }

    private String lasted(@Nullable Cramp cramp) {
        Double seconds = cramp == null ? null : cramp.durationSeconds();
        return seconds == null
                ? messages.text("tonight.duration-asked")
                : messages.formats().duration(seconds);
    }

    private void showTime(Number seconds) {
        time.setText(messages.formats().clock(seconds.longValue()));
        visible(advice, clock.adviceDue());
    }

    /** Shows what is recorded of the present cramp, without taking it for a tap. */
    void refresh() {
        Cramp cramp = clock.cramp();
        hint.setText(hint(clock.stateProperty().get()));
        button.setAccessibleText(title.getText() + ". " + hint.getText());
        showing = true;
        legs.sitesProperty().set(cramp == null ? List.of() : cramp.sites());
        severity.valueProperty().set(cramp == null ? null : cramp.severity());
        showing = false;
    }

    private static void visible(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }

    /** Puts Space on the big button. */
    void focus() {
        button.requestFocus();
    }
}
