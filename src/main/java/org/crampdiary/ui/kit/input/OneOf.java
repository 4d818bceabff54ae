package org.crampdiary.ui.kit.input;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ToggleButton;
import org.crampdiary.ui.kit.layout.Flow;

/** Choices as buttons of which always one is pressed. */
public final class OneOf<T> {

    private final Flow node = new Flow();
    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();
    private final ObjectProperty<T> value;

    /**
     * @param id prefix of the buttons' ids
     * @param names what stands on the buttons
     * @param ids what follows the prefix, after a dash
     */
    public OneOf(
            String id,
            List<T> choices,
            T chosen,
            Function<T, String> names,
            Function<T, String> ids) {
        value = new SimpleObjectProperty<>(this, "value", chosen);
        for (T choice : choices) {
            ToggleButton button = new ToggleButton(names.apply(choice));
            button.setId(id + "-" + ids.apply(choice));
            button.getStyleClass().addAll("chip", "target");
            button.setMinWidth(ToggleButton.USE_PREF_SIZE);
            button.setOnAction(_ -> {
                button.setSelected(true);
                value.set(choice);
            });
            buttons.put(choice, button);
            node.getChildren().add(button);
        }
        value.subscribe(
                now -> buttons.forEach((choice, button) -> button.setSelected(choice.equals(now))));
    }

    public ObjectProperty<T> valueProperty() {
        return value;
    }

    public Flow node() {
        return node;
    }
}
