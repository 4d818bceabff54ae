package org.crampdiary.ui.parts.form;

import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.crampdiary.model.EntryField;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightFields;
import org.crampdiary.settings.Recording;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.parts.signs.SignAdvice;
import org.crampdiary.ui.parts.signs.SignsForm;

/**
 * The questions about one night and the day before it: those that the person records, and those
 * with an answer. All may stay unanswered.
 */
public final class DayForm extends VBox {

    /**
     * Ids begin with {@code id}, such as {@code id-fluid}.
     *
     * @param recording what is asked
     * @param advice shown below the symptoms, taken from where it was before
     */
    public DayForm(
            String id,
            DayFormModel model,
            Recording recording,
            SignAdvice advice,
            Messages messages) {
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
        List<EntryField<Night, ?>> shown = shown(model, recording);
        getChildren()
                .setAll(
                        nodes.of(
                                shown,
                                Map.of(
                                        NightFields.ACTIVITIES,
                                        activities,
                                        NightFields.SYMPTOMS,
                                        symptoms)));
        if (shown.size() < NightFields.ofTheDay().size()) {
            getChildren().add(Texts.quiet(messages.text("day.more-in-settings")));
        }
    }

    /** What is asked, and what else something stands in. */
    static List<EntryField<Night, ?>> shown(DayFormModel model, Recording recording) {
        return NightFields.ofTheDay().stream()
                .filter(field -> recording.asks(field) || model.answered(field))
                .toList();
    }
}
