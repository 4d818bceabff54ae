package org.crampdiary.ui.parts.form;

import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampFields;
import org.crampdiary.model.EntryField;
import org.crampdiary.model.Symptom;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.input.LegMap;
import org.crampdiary.ui.kit.input.MultiChips;
import org.crampdiary.ui.kit.layout.Columns;
import org.crampdiary.ui.parts.signs.SignAdvice;
import org.crampdiary.ui.parts.signs.SignChips;

/** Every question about one cramp, the most telling ones first. All may stay unanswered. */
public final class CrampForm extends VBox {

    /** What stands in two columns above the rest. */
    private static final Set<EntryField<Cramp, ?>> ABOVE =
            Set.of(
                    CrampFields.SITES,
                    CrampFields.DURATION_SECONDS,
                    CrampFields.SEVERITY,
                    CrampFields.WOKE);

    /**
     * Ids begin with {@code id}, such as {@code id-severity-8} or {@code id-legs-left-calf}.
     *
     * @param advice shown below the symptoms, taken from where it was before
     */
    public CrampForm(String id, CrampFormModel model, SignAdvice advice, Messages messages) {
        getStyleClass().add("form");
        AnswerNodes<Cramp> nodes = new AnswerNodes<>(id, "form.", model, messages);
        model.choice(CrampFields.SYMPTOMS)
                .subscribe(ticked -> advice.show(model.start().nightProperty().get(), ticked));
        LegMap legs = new LegMap(id + "-legs", messages);
        legs.sitesProperty().bindBidirectional(model.sitesProperty());
        VBox left = new VBox(nodes.asked(CrampFields.SITES, legs.node()));
        VBox right = new VBox(new StartFields(id, model, messages), nodes.of(CrampFields.WOKE));
        left.getStyleClass().add("form");
        right.getStyleClass().add("form");
        getChildren().addAll(new Columns(left, right, 0.5, 60), nodes.of(CrampFields.SEVERITY));
        Node symptoms =
                new VBox(12, nodes.asked(CrampFields.SYMPTOMS, signs(id, model, messages)), advice);
        Node remedies =
                nodes.asked(CrampFields.REMEDIES, new RemedyFields(id, model.remedies(), messages));
        getChildren()
                .addAll(
                        nodes.of(
                                CrampFormModel.asked().stream()
                                        .filter(field -> !ABOVE.contains(field))
                                        .toList(),
                                Map.of(
                                        CrampFields.SYMPTOMS,
                                        symptoms,
                                        CrampFields.REMEDIES,
                                        remedies)));
    }

    private static Node signs(String id, CrampFormModel model, Messages messages) {
        MultiChips<Symptom> signs =
                SignChips.of(
                        id + "-symptom",
                        List.of(Symptom.values()),
                        messages.text("form.none-of-these"),
                        messages);
        signs.valueProperty().bindBidirectional(model.choice(CrampFields.SYMPTOMS));
        return signs.node();
    }
}
