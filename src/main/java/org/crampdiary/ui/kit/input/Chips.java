package org.crampdiary.ui.kit.input;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ToggleButton;
import org.crampdiary.model.Coded;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Flow;
import org.jspecify.annotations.Nullable;

/**
 * Choices as buttons of which one can be pressed; a second press takes the answer back, since
 * unknown is an answer too. One stop of Tab.
 */
public final class Chips<T> {

    private final Flow node = new Flow();
    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();
    private final ObjectProperty<@Nullable T> value = new SimpleObjectProperty<>(this, "value");
    private boolean always;

    /**
     * @param id prefix of the buttons' ids
     * @param names what stands on the buttons
     * @param ids what follows the prefix, after a dash
     */
    public Chips(String id, List<T> choices, Function<T, String> names, Function<T, String> ids) {
        for (T choice : choices) {
            ToggleButton button = Buttons.chip(id + "-" + ids.apply(choice), names.apply(choice));
            button.setOnAction(_ -> {
                button.setSelected(button.isSelected() || always);
                value.set(button.isSelected() ? choice : null);
            });
            buttons.put(choice, button);
            node.getChildren().add(button);
        }
        value.subscribe(chosen ->
                buttons.forEach((choice, button) -> button.setSelected(choice.equals(chosen))));
        OneTabStop.of(node, List.copyOf(buttons.values()));
    }

    /** The same, of which always one is pressed, now this one. */
    public Chips<T> always(T chosen) {
        always = true;
        value.set(chosen);
        return this;
    }

    /** The same with the keyboard at this choice while none is pressed. */
    public Chips<T> beginningAt(T first) {
        buttons.forEach((choice, button) -> button.setFocusTraversable(choice.equals(first)));
        return this;
    }

    /** The same with other words for who hears them, such as a number with its unit. */
    public Chips<T> spoken(Function<T, String> words) {
        buttons.forEach((choice, button) -> button.setAccessibleText(words.apply(choice)));
        return this;
    }

    /** Chips for coded constants, named by the messages. */
    public static <E extends Coded> Chips<E> of(String id, List<E> choices, Messages messages) {
        return new Chips<>(id, choices, messages::name, Coded::code);
    }

    /** Yes and no. */
    public static Chips<Boolean> yesNo(String id, Messages messages) {
        return new Chips<>(
                id,
                List.of(true, false),
                yes -> messages.text(yes ? "answer.yes" : "answer.no"),
                yes -> yes ? "yes" : "no");
    }

    public ObjectProperty<@Nullable T> valueProperty() {
        return value;
    }

    public Flow node() {
        return node;
    }
}
