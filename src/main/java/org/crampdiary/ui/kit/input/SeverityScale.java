package org.crampdiary.ui.kit.input;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.layout.VBox;
import org.crampdiary.model.CrampFields;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Texts;
import org.jspecify.annotations.Nullable;

/** A scale of 0–10, such as how bad it was at its worst, as eleven buttons in lines. */
public final class SeverityScale {

    private final Chips<Integer> chips;
    private final VBox node;

    /** The buttons have the ids {@code id-0} to {@code id-10}. */
    public SeverityScale(String id, Messages messages) {
        this(id, messages, "form.severity-ends");
    }

    /**
     * @param endsKey the message that says what 0 and 10 mean
     */
    public SeverityScale(String id, Messages messages, String endsKey) {
        List<Integer> numbers =
                IntStream.rangeClosed(0, CrampFields.SEVERITY.range().max()).boxed().toList();
        chips = new Chips<>(id, numbers, String::valueOf, String::valueOf);
        chips.node().getStyleClass().add("severity-scale");
        chips.node()
                .getChildren()
                .forEach(button ->
                        button.setAccessibleText(
                                messages.text(
                                        "severity.accessible",
                                        button.getId().substring(id.length() + 1))));
        node = new VBox(4, chips.node(), Texts.quiet(messages.text(endsKey)));
    }

    public ObjectProperty<@Nullable Integer> valueProperty() {
        return chips.valueProperty();
    }

    public VBox node() {
        return node;
    }
}
