package org.crampdiary.ui.parts.signs;

import java.util.List;
import javafx.scene.layout.VBox;
import org.crampdiary.guidance.OpenSign;
import org.crampdiary.model.Symptom;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.input.Chips;
import org.crampdiary.ui.kit.input.Field;
import org.crampdiary.ui.kit.input.MultiChips;
import org.crampdiary.ui.kit.layout.Texts;

/** The questions of a {@link SignsInput}: first after the open signs, then after what is new. */
public final class SignsForm extends VBox {

    public SignsForm(String id, SignsInput input, Messages messages) {
        super(12);
        for (OpenSign sign : input.open()) {
            Chips<Boolean> still =
                    new Chips<>(
                            id + "-" + sign.sign().code(),
                            List.of(true, false),
                            there -> messages.text(there ? "signs.still-there" : "signs.gone"),
                            there -> there ? "still" : "gone");
            still.valueProperty().bindBidirectional(input.stillProperty(sign.sign()));
            String question =
                    messages.text(
                            "signs.reported",
                            sign.sign(),
                            messages.formats().dayMonth(sign.reported()),
                            messages.formats().weekday(sign.reported()));
            Field.asks(question, still.node());
            getChildren().addAll(Texts.body(question), still.node());
        }
        MultiChips<Symptom> chips =
                SignChips.of(
                        id + "-symptom",
                        input.choices(),
                        messages.text("form.none-of-these"),
                        messages);
        chips.valueProperty().bindBidirectional(input.newProperty());
        Field.asks(messages.text("signs.question"), chips.node());
        getChildren().add(chips.node());
    }
}
