package org.crampdiary.ui.kit.input;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import org.jspecify.annotations.Nullable;

/** A long list to choose one of, or none. */
public final class OneOfMany {

    private OneOfMany() {}

    /**
     * A box of these choices.
     *
     * @param none what stands for null, the first choice
     * @param name of each of the others
     */
    public static <E> ComboBox<@Nullable E> of(
            String id, List<E> choices, String none, Function<E, String> name) {
        ComboBox<@Nullable E> box = new ComboBox<>();
        box.setId(id);
        box.getItems().add(null);
        box.getItems().addAll(choices);
        box.setConverter(NamedConverter.of(name, none));
        return box;
    }
}
