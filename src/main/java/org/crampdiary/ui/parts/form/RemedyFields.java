package org.crampdiary.ui.parts.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.crampdiary.model.Effect;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.input.Chips;
import org.crampdiary.ui.kit.input.Field;
import org.crampdiary.ui.kit.input.OneTabStop;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.Texts;

/**
 * What was tried, each with "did it help?" right beside it once it is ticked. One stop of Tab, with
 * the arrows through all of it.
 */
final class RemedyFields extends VBox {

    private final List<ButtonBase> buttons = new ArrayList<>();

    RemedyFields(String id, RemedyRows remedies, Messages messages) {
        super(4);
        getChildren()
                .add(
                        box(
                                id + "-no-remedies",
                                messages.text("form.no-remedies"),
                                remedies.noneProperty()));
        for (RemedyRow row : remedies.rows()) {
            getChildren().add(line(id + "-remedy-" + row.remedy().code(), row, messages));
        }
        OneTabStop.of(this, buttons);
    }

    private CheckBox box(String id, String name, BooleanProperty ticked) {
        CheckBox box = Buttons.tick(id, name, ticked);
        box.getStyleClass().add("remedy");
        buttons.add(box);
        return box;
    }

    private Flow line(String id, RemedyRow row, Messages messages) {
        Flow line = new Flow(box(id, messages.name(row.remedy()), row.triedProperty()));
        Chips<Effect> effect = Chips.of(id + "-effect", Arrays.asList(Effect.values()), messages);
        effect.valueProperty().bindBidirectional(row.effectProperty());
        Field.asks(
                messages.name(row.remedy()) + " · " + messages.text("form.helped"), effect.node());
        effect.node().getChildren().forEach(chip -> buttons.add((ToggleButton) chip));
        Label question = Texts.quiet(messages.text("form.helped"));
        question.setMinWidth(Label.USE_PREF_SIZE);
        HBox rating = new HBox(8, question, effect.node().inOneRow());
        rating.maxWidthProperty().bind(line.widthProperty());
        rating.getStyleClass().add("field-line");
        rating.visibleProperty().bind(row.triedProperty());
        rating.managedProperty().bind(row.triedProperty());
        line.getChildren().add(rating);
        return line;
    }
}
