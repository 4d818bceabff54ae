package org.crampdiary.ui.parts.form;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampFields;
import org.crampdiary.model.EntryField;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.input.LegMap;
import org.crampdiary.ui.kit.layout.Columns;
import org.crampdiary.ui.kit.layout.FirstTabStop;
import org.crampdiary.ui.kit.layout.Fold;
import org.crampdiary.ui.kit.layout.ScrollTo;
import org.jspecify.annotations.Nullable;

/**
 * What a night leaves open of a cramp: where, how bad, whether it woke the person, and how long it
 * lasted where that is in question. The rest is folded away; signs are asked once for the night and
 * not here. After an answer that is one press the keyboard goes on to the next question without an
 * answer.
 */
public final class MorningForm extends VBox {

    /** What is asked at once, and what is asked elsewhere. */
    private static final Set<EntryField<Cramp, ?>> NOT_FOLDED =
            Set.of(
                    CrampFields.SITES,
                    CrampFields.DURATION_SECONDS,
                    CrampFields.SEVERITY,
                    CrampFields.WOKE,
                    CrampFields.SYMPTOMS);

    /**
     * A question.
     *
     * @param open where its answer is missing; null when it is answered
     */
    private record Step(Node node, Supplier<@Nullable Node> open) {

        static Step of(Node node, BooleanSupplier missing) {
            return new Step(node, () -> missing.getAsBoolean() ? node : null);
        }
    }

    private final List<Step> steps;
    private final Supplier<Node> end;

    /**
     * Ids begin with {@code id}, as those of {@link CrampForm}; the fold is {@code id-more}.
     *
     * @param end gets the keyboard after the last answer
     */
    public MorningForm(
            String id, Cramp loaded, CrampFormModel model, Supplier<Node> end, Messages messages) {
        this.end = end;
        AnswerNodes<Cramp> nodes = new AnswerNodes<>(id, "form.", model, messages);
        LegMap legs = new LegMap(id + "-legs", messages);
        legs.sitesProperty().bindBidirectional(model.sitesProperty());
        Node soreness = nodes.of(CrampFields.SORENESS_HOURS);
        boolean isLong = LastedQuestion.isLong(loaded);
        LastedQuestion lasted = new LastedQuestion(id, loaded, model, soreness, messages);
        Node severity = nodes.of(CrampFields.SEVERITY);
        Node woke = nodes.of(CrampFields.WOKE);
        steps =
                List.of(
                        Step.of(legs.node(), () -> model.sitesProperty().get().isEmpty()),
                        new Step(lasted, lasted::open),
                        Step.of(severity, () -> model.choice(CrampFields.SEVERITY).get() == null),
                        Step.of(woke, () -> model.choice(CrampFields.WOKE).get() == null));
        steps.stream()
                .skip(1)
                .map(Step::node)
                .forEach(node -> node.addEventHandler(ActionEvent.ACTION, this::answered));
        VBox left = new VBox(nodes.asked(CrampFields.SITES, legs.node()));
        VBox right = new VBox(lasted, severity, woke);
        left.getStyleClass().add("form");
        right.getStyleClass().add("form");
        VBox rest = new VBox(new StartFields(id, model, messages));
        rest.getStyleClass().add("form");
        rest.getChildren()
                .addAll(
                        nodes.of(
                                CrampFormModel.asked().stream()
                                        .filter(field -> !NOT_FOLDED.contains(field))
                                        .filter(field ->
                                                !(isLong && field == CrampFields.SORENESS_HOURS))
                                        .toList(),
                                Map.of(
                                        CrampFields.REMEDIES,
                                        nodes.asked(
                                                CrampFields.REMEDIES,
                                                new RemedyFields(
                                                        id, model.remedies(), messages)))));
        Fold more =
                new Fold(
                        id + "-more",
                        messages.text("tonight.finish-more"),
                        messages.text("tonight.finish-less"),
                        rest);
        getStyleClass().add("form");
        getChildren().addAll(new Columns(left, right, 0.5, 60), more.button(), more.content());
    }

    /** Gives the keyboard to the first question without an answer. */
    public void begin() {
        goOn(0);
    }

    private void answered(ActionEvent event) {
        if (event.getTarget() instanceof ToggleButton pressed && pressed.isSelected()) {
            Node node = (Node) event.getSource();
            goOn(steps.stream().map(Step::node).toList().indexOf(node));
        }
    }

    /** To the next question without an answer from this one on, or to the end. */
    private void goOn(int from) {
        Node next =
                steps.stream()
                        .skip(from)
                        .map(step -> step.open().get())
                        .filter(Objects::nonNull)
                        .flatMap(node -> FirstTabStop.at(node).stream())
                        .findFirst()
                        .orElseGet(end);
        next.requestFocus();
        ScrollTo.top(next);
    }
}
