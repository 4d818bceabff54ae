package org.crampdiary.ui.kit.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.crampdiary.model.Coded;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Choices of which any number can be pressed, and "none of these". Nothing pressed means not
 * answered (null); "none of these" is the empty list. One stop of Tab.
 */
public final class MultiChips<E extends Coded> {

    private final VBox node = new VBox(8);
    private final Map<E, ToggleButton> buttons = new LinkedHashMap<>();
    private final ToggleButton none;
    private final ObjectProperty<@Nullable List<E>> value = new SimpleObjectProperty<>();

    /** Choices that stand together under a title of their own. */
    public record Group<E>(String title, List<E> choices) {}

    /**
     * @param id prefix of the buttons' ids, followed by the code or by "none-of-these"
     * @param noneText what stands on the button for the empty answer
     */
    public MultiChips(String id, List<E> choices, Messages messages, String noneText) {
        this(id, List.of(new Group<>("", choices)), noneText, messages);
    }

    /** The same with the choices in groups, after the empty answer. */
    public MultiChips(String id, List<Group<E>> groups, String noneText, Messages messages) {
        Flow first = new Flow();
        none = Buttons.chip(id + "-none-of-these", noneText);
        none.setOnAction(_ -> value.set(none.isSelected() ? List.of() : null));
        first.addWrapping(none);
        node.getChildren().add(first);
        for (Group<E> group : groups) {
            Flow flow = group.title().isEmpty() ? first : new Flow();
            for (E choice : group.choices()) {
                ToggleButton button =
                        Buttons.chip(id + "-" + choice.code(), messages.asked(choice));
                button.setOnAction(_ -> toggled(choice, button.isSelected()));
                buttons.put(choice, button);
                flow.addWrapping(button);
            }
            if (!flow.equals(first) && !group.choices().isEmpty()) {
                node.getChildren().addAll(Texts.body(group.title()), flow);
            }
        }
        value.subscribe(this::show);
        List<ToggleButton> all = new ArrayList<>(buttons.values());
        all.addFirst(none);
        OneTabStop.of(node, all);
    }

    /** The same with the keyboard at this choice while none is pressed. */
    public MultiChips<E> beginningAt(E first) {
        none.setFocusTraversable(false);
        buttons.forEach((choice, button) -> button.setFocusTraversable(choice.equals(first)));
        return this;
    }

    private void toggled(E choice, boolean selected) {
        List<E> current = value.get();
        List<E> next = new ArrayList<>(current == null ? List.of() : current);
        next.remove(choice);
        if (selected) {
            next.add(choice);
        }
        value.set(next.isEmpty() ? null : List.copyOf(next));
    }

    private void show(@Nullable List<E> chosen) {
        none.setSelected(chosen != null && chosen.isEmpty());
        buttons.forEach(
                (choice, button) -> button.setSelected(chosen != null && chosen.contains(choice)));
    }

    public ObjectProperty<@Nullable List<E>> valueProperty() {
        return value;
    }

    public VBox node() {
        return node;
    }
}
