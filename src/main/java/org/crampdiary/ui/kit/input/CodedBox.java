package org.crampdiary.ui.kit.input;

import java.util.List;
import javafx.scene.control.ComboBox;
import org.crampdiary.model.Coded;
import org.crampdiary.text.Messages;
import org.jspecify.annotations.Nullable;

/** A long list of coded constants to choose one of, or none. */
public final class CodedBox {

    private CodedBox() {}

    /**
     * A box of these constants, named by the messages.
     *
     * @param none what stands for null, the first choice
     */
    public static <E extends Coded> ComboBox<@Nullable E> of(
            String id, List<E> choices, String none, Messages messages) {
        ComboBox<@Nullable E> box = new ComboBox<>();
        box.setId(id);
        box.getItems().add(null);
        box.getItems().addAll(choices);
        box.setConverter(NamedConverter.of(messages::name, none));
        return box;
    }
}
