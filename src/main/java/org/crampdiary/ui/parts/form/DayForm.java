package org.crampdiary.ui.parts.form;

import java.util.Arrays;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.crampdiary.model.ComparedWithUsual;
import org.crampdiary.model.Prevention;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.input.Chips;
import org.crampdiary.ui.kit.input.Field;
import org.crampdiary.ui.kit.input.MultiChips;
import org.crampdiary.ui.kit.input.NumberField;
import org.crampdiary.ui.kit.input.NumberInput;
import org.crampdiary.ui.kit.input.SeverityScale;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.parts.signs.SignAdvice;
import org.crampdiary.ui.parts.signs.SignsForm;
import org.jspecify.annotations.Nullable;

/** Every question about one night and the day before it. All may stay unanswered. */
public final class DayForm extends VBox {

    private final String id;
    private final Messages messages;

    /**
     * Ids begin with {@code id}, such as {@code id-fluid}.
     *
     * @param advice shown below the symptoms, taken from where it was before
     */
    public DayForm(String id, DayFormModel model, SignAdvice advice, Messages messages) {
        this.id = id;
        this.messages = messages;
        getStyleClass().add("form");
        getChildren()
                .addAll(
                        numbers(
                                number("fluid", "unit.ml", model.fluidMl()),
                                number("alcohol", "unit.units", model.alcoholUnits()),
                                number("caffeine", "unit.cups", model.caffeineCups()),
                                number("sitting", "unit.hours", model.sittingHours())),
                        asked(
                                "day.activity",
                                new ActivityRowsForm(id, model.activities(), messages)),
                        asked("day.compared", compared(model)),
                        asked("day.heat", yesNo("heat", model.heatProperty())),
                        asked("day.stress", scale("stress", model.stressProperty())),
                        asked("day.prevention", prevention(model)),
                        asked("day.tired", yesNo("tired", model.tiredProperty())),
                        asked(
                                "day.interference",
                                scale("interference", model.interferenceProperty())),
                        numbers(number("sleep", "unit.hours", model.sleepHours())),
                        asked("day.disturbance", disturbance(model)),
                        asked("day.symptoms", signs(model, advice)),
                        new NoteField(
                                id, model.noteProperty(), model.noteErrorProperty(), messages));
    }

    private Field asked(String key, Node answer) {
        return new Field(messages.text(key), answer);
    }

    private Flow numbers(Node... fields) {
        Flow line = new Flow(fields);
        line.setHgap(24);
        return line;
    }

    private NumberField number(String name, String unitKey, NumberInput input) {
        return new NumberField(
                id + "-" + name,
                messages.text("day." + name),
                messages.text(unitKey),
                input,
                messages);
    }

    private Node compared(DayFormModel model) {
        Chips<ComparedWithUsual> chips =
                Chips.of(id + "-compared", Arrays.asList(ComparedWithUsual.values()), messages);
        chips.valueProperty().bindBidirectional(model.comparedProperty());
        return chips.node();
    }

    private Node yesNo(String name, ObjectProperty<@Nullable Boolean> value) {
        Chips<Boolean> chips = Chips.yesNo(id + "-" + name, messages);
        chips.valueProperty().bindBidirectional(value);
        return chips.node();
    }

    private Node scale(String name, ObjectProperty<@Nullable Integer> value) {
        Chips<Integer> chips =
                new Chips<>(
                        id + "-" + name,
                        List.of(0, 1, 2, 3),
                        step -> messages.text("scale." + step),
                        String::valueOf);
        chips.valueProperty().bindBidirectional(value);
        return chips.node();
    }

    private Node disturbance(DayFormModel model) {
        SeverityScale scale =
                new SeverityScale(id + "-disturbance", messages, "day.disturbance-ends");
        scale.valueProperty().bindBidirectional(model.disturbanceProperty());
        return scale.node();
    }

    private Node prevention(DayFormModel model) {
        MultiChips<Prevention> chips =
                new MultiChips<>(
                        id + "-prevention",
                        Arrays.asList(Prevention.values()),
                        messages,
                        messages.text("form.none-of-these"));
        chips.valueProperty().bindBidirectional(model.preventionProperty());
        return chips.node();
    }

    private Node signs(DayFormModel model, SignAdvice advice) {
        model.signs().newProperty().subscribe(ticked -> advice.show(model.night(), ticked));
        return new VBox(12, new SignsForm(id, model.signs(), messages), advice);
    }
}
