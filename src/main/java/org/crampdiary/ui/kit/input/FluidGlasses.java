package org.crampdiary.ui.kit.input;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.crampdiary.model.Glass;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The day's fluid as glasses of the person's size: a press on a glass fills up to it, on the last
 * full one empties it; the keys 0 to 9 are so many glasses. Other amounts are shown rounded down,
 * and their exact amount in words. One stop of Tab.
 */
public final class FluidGlasses {

    private static final int GLASSES = 12;
    private static final PseudoClass FULL = PseudoClass.getPseudoClass("full");

    private final Flow node = new Flow();
    private final List<Button> glasses = new ArrayList<>();
    private final Label amount = Texts.label("", "amount");
    private final ObjectProperty<@Nullable Double> value = new SimpleObjectProperty<>();
    private final Messages messages;
    private Glass size = Glass.ML_200;

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
        sizeOf(size);
        value.subscribe(this::show);
        OneTabStop.of(node, glasses);
        OneTabStop.digits(node, this::drunk);
    }

    /** From now on the glasses have this size. */
    public void sizeOf(Glass glass) {
        size = glass;
        for (int count = 1; count <= GLASSES; count++) {
            glasses.get(count - 1)
                    .setAccessibleText(messages.text("fluid.glass", words(millilitres(count))));
        }
        show(value.get());
    }

    private double millilitres(int count) {
        return count * size.millilitres();
    }

    private String words(double millilitres) {
        return size.inOunces()
                ? messages.text("fluid.ounces", Glass.ounces(millilitres))
                : messages.formats().fluid(millilitres);
    }

    private boolean drunk(int count) {
        value.set(millilitres(count));
        return true;
    }

    private Button glass(String id, int count) {
        Region water = new Region();
        water.getStyleClass().add("glass");
        Button button = new Button();
        button.setId(id + "-" + count);
        button.setGraphic(water);
        button.getStyleClass().addAll("glass-button");
        button.setOnAction(_ -> pressed(count));
        return button;
    }

    private void pressed(int count) {
        Double current = value.get();
        boolean last = current != null && current == millilitres(count);
        value.set(millilitres(last ? count - 1 : count));
    }

    private void show(@Nullable Double millilitres) {
        double known = millilitres == null ? 0 : millilitres;
        for (int index = 0; index < GLASSES; index++) {
            boolean full = known >= millilitres(index + 1);
            glasses.get(index).getGraphic().pseudoClassStateChanged(FULL, full);
        }
        amount.setText(millilitres == null ? messages.text("fluid.unknown") : words(millilitres));
    }

    /** Millilitres, or null when not answered. */
    public ObjectProperty<@Nullable Double> valueProperty() {
        return value;
    }

    public Flow node() {
        return node;
    }
}
