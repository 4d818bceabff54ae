package org.crampdiary.ui.parts.form;

import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightFields;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.parts.signs.SignAdvice;
import org.crampdiary.ui.parts.signs.SignsForm;

/** Every question about one night and the day before it. All may stay unanswered. */
public final class DayForm extends VBox {

    /**
     * Ids begin with {@code id}, such as {@code id-fluid}.
     *
     * @param advice shown below the symptoms, taken from where it was before
     */
    public DayForm(String id, DayFormModel model, SignAdvice advice, Messages messages) {
        getStyleClass().add("form");
        AnswerNodes<Night> nodes = new AnswerNodes<>(id, "day.", model, messages);
        model.signs().newProperty().subscribe(ticked -> advice.show(model.night(), ticked));
        Node activities =
                nodes.asked(
                        NightFields.ACTIVITIES,
                        new ActivityRowsForm(id, model.activities(), messages));
        Node symptoms =
                nodes.asked(
                        NightFields.SYMPTOMS,
                        new VBox(12, new SignsForm(id, model.signs(), messages), advice));
        getChildren()
                .setAll(
                        nodes.of(
                                NightFields.ofTheDay(),
                                Map.of(
                                        NightFields.ACTIVITIES,
                                        activities,
                                        NightFields.SYMPTOMS,
                                        symptoms)));
    }
}
