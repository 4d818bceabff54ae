package org.crampdiary.ui.kit.input;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The day's fluid as glasses of 200 ml: a press on a glass fills up to it, on the last full one
 * empties it; the keys 0 to 9 are so many glasses. Other amounts are shown rounded down, and their
 * exact amount in words. One stop of Tab.
 */
public final class FluidGlasses {

    private static final double GLASS_ML = 200;
    private static final int GLASSES = 12;
    private static final PseudoClass FULL = PseudoClass.getPseudoClass("full");

    private final Flow node = new Flow();
    private final List<Button> glasses = new ArrayList<>();
    private final Label amount = Texts.label("", "amount");
    private final ObjectProperty<@Nullable Double> value = new SimpleObjectProperty<>();
    private final Messages messages;

    /** The buttons have the ids {@code id-1} to {@code id-12}. */
    public FluidGlasses(String id, Messages messages) {
        this.messages = messages;
        for (int count = 1; count <= GLASSES; count++) {
            Button glass = glass(id, count);
            glasses.add(glass);
            node.getChildren().add(glass);
        }
        amount.setId(id + "-amount");
        node.getChildren().add(amount);
        node.getStyleClass().add("glasses");
        value.subscribe(this::show);
        OneTabStop.of(node, glasses);
        OneTabStop.digits(node, this::drunk);
    }

    private boolean drunk(int count) {
        value.set(count * GLASS_ML);
        return true;
    }

    private Button glass(String id, int count) {
        Region water = new Region();
        water.getStyleClass().add("glass");
        Button button = new Button();
        button.setId(id + "-" + count);
        button.setGraphic(water);
        button.getStyleClass().addAll("glass-button");
        button.setAccessibleText(
                messages.text("fluid.glass", messages.formats().fluid(count * GLASS_ML)));
        button.setOnAction(_ -> pressed(count));
        return button;
    }

    private void pressed(int count) {
        Double current = value.get();
        boolean last = current != null && current == count * GLASS_ML;
        double next = (last ? count - 1 : count) * GLASS_ML;
        value.set(next);
    }

    private void show(@Nullable Double millilitres) {
        double known = millilitres == null ? 0 : millilitres;
        for (int index = 0; index < GLASSES; index++) {
            boolean full = known >= (index + 1) * GLASS_ML;
            glasses.get(index).getGraphic().pseudoClassStateChanged(FULL, full);
        }
        amount.setText(
                millilitres == null
                        ? messages.text("fluid.unknown")
                        : messages.formats().fluid(millilitres));
    }

    /** Millilitres, or null when not answered. */
    public ObjectProperty<@Nullable Double> valueProperty() {
        return value;
    }

    public Flow node() {
        return node;
    }
}
