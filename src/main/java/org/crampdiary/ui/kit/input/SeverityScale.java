package org.crampdiary.ui.kit.input;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.crampdiary.model.CrampFields;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A scale of 0–10, such as how bad it was at its worst, as eleven buttons in one row at every
 * width. The keys 0 to 9 press; 10 is 1 and then 0. A second press takes the answer back. One stop
 * of Tab.
 */
public final class SeverityScale {

    private static final int MOST = CrampFields.SEVERITY.range().max();

    private final HBox row = new HBox();
    private final List<ToggleButton> buttons = new ArrayList<>();
    private final ObjectProperty<@Nullable Integer> value =
            new SimpleObjectProperty<>(this, "value");
    private final VBox node;

    /** The buttons have the ids {@code id-0} to {@code id-10}. */
    public SeverityScale(String id, Messages messages) {
        this(id, messages, "form.severity-ends");
    }

    /**
     * @param endsKey the message that says what 0 and 10 mean
     */
    public SeverityScale(String id, Messages messages, String endsKey) {
        IntStream.rangeClosed(0, MOST).forEach(number -> add(id, number, messages));
        row.getStyleClass().add("severity-scale");
        row.setMinWidth(0);
        value.subscribe(chosen ->
                buttons.forEach(button ->
                        button.setSelected(chosen != null && buttons.indexOf(button) == chosen)));
        OneTabStop.of(row, buttons);
        OneTabStop.digits(row, this::typed);
        node = new VBox(4, row, Texts.quiet(messages.text(endsKey)));
    }

    private void add(String id, int number, Messages messages) {
        ToggleButton button = new ToggleButton(Integer.toString(number));
        button.setId(id + "-" + number);
        button.getStyleClass().addAll("chip", "target");
        button.setAccessibleText(messages.text("severity.accessible", number));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> value.set(button.isSelected() ? number : null));
        HBox.setHgrow(button, Priority.ALWAYS);
        buttons.add(button);
        row.getChildren().add(button);
    }

    /** A 1 may be the beginning of 10: it is chosen, but not pressed. */
    private boolean typed(int digit) {
        Integer before = value.get();
        ToggleButton button =
                buttons.get(digit == 0 && before != null && before == 1 ? MOST : digit);
        button.requestFocus();
        if (digit == 1) {
            value.set(digit);
        } else if (!button.isSelected()) {
            button.fire();
        }
        return true;
    }

    public ObjectProperty<@Nullable Integer> valueProperty() {
        return value;
    }

    public VBox node() {
        return node;
    }
}
