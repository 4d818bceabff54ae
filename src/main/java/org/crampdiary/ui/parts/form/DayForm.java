package org.crampdiary.ui.parts.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.crampdiary.model.EntryField;
import org.crampdiary.model.FieldKind;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightFields;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.parts.signs.SignAdvice;
import org.crampdiary.ui.parts.signs.SignsForm;

/** Every question about one night and the day before it. All may stay unanswered. */
public final class DayForm extends VBox {

    private static final double GAP = 24;

    /**
     * Ids begin with {@code id}, such as {@code id-fluid}.
     *
     * @param advice shown below the symptoms, taken from where it was before
     */
    public DayForm(String id, DayFormModel model, SignAdvice advice, Messages messages) {
        getStyleClass().add("form");
        AnswerNodes<Night> nodes = new AnswerNodes<>(id, "day.", model.answers(), messages);
        model.signs().newProperty().subscribe(ticked -> advice.show(model.night(), ticked));
        Map<EntryField<Night, ?>, Node> own =
                Map.of(
                        NightFields.ACTIVITIES,
                        nodes.asked(
                                NightFields.ACTIVITIES,
                                new ActivityRowsForm(id, model.activities(), messages)),
                        NightFields.SYMPTOMS,
                        nodes.asked(
                                NightFields.SYMPTOMS,
                                new VBox(12, new SignsForm(id, model.signs(), messages), advice)));
        List<Node> beside = new ArrayList<>();
        for (EntryField<Night, ?> field : NightFields.ofTheDay()) {
            Node node = own.get(field);
            if (field.kind() instanceof FieldKind.Decimal) {
                beside.add(nodes.of(field));
            } else {
                addBeside(beside);
                getChildren().add(node == null ? nodes.of(field) : node);
            }
        }
        addBeside(beside);
    }

    /** Numbers that are asked one after the other stand in one line. */
    private void addBeside(List<Node> numbers) {
        if (!numbers.isEmpty()) {
            Flow line = new Flow(numbers.toArray(Node[]::new));
            line.setHgap(GAP);
            getChildren().add(line);
            numbers.clear();
        }
    }
}
