package org.crampdiary.ui.kit.input;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Label;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.Texts;
import org.jspecify.annotations.Nullable;

/**
 * An amount as chips of the usual ones; another one is shown in words, and stays until a chip is
 * pressed. Where all of them have one digit, the keys 0 to 9 choose; else a number typed in two
 * keys would end as its last digit. One stop of Tab.
 */
public final class AmountChips {

    private final Chips<Double> chips;

    /**
     * Ids are such as {@code id-30} and {@code id-amount}.
     *
     * @param usual whole numbers
     * @param unit stands behind the chips
     * @param words what an amount is called with its unit: to who hears a chip, and without a chip
     */
    public AmountChips(
            String id,
            List<Double> usual,
            String unit,
            DoubleFunction<String> words,
            Messages messages) {
        Function<Double, String> number = amount -> messages.formats().number(amount, 0);
        chips =
                new Chips<>(id, usual, number, amount -> Integer.toString(amount.intValue()))
                        .spoken(words::apply);
        Label amount = Texts.quiet("");
        amount.setId(id + "-amount");
        chips.node().getChildren().add(amount);
        chips.valueProperty()
                .subscribe(value ->
                        amount.setText(
                                value == null || usual.contains(value)
                                        ? unit
                                        : words.apply(value)));
        if (usual.stream().allMatch(one -> one < 10)) {
            OneTabStop.digits(chips.node(), digit -> chooses(usual, digit));
        }
    }

    private boolean chooses(List<Double> usual, double digit) {
        boolean has = usual.contains(digit);
        if (has) {
            valueProperty().set(digit);
        }
        return has;
    }

    /** The same with the keyboard at this amount while none is chosen. */
    public AmountChips beginningAt(double amount) {
        chips.beginningAt(amount);
        return this;
    }

    public ObjectProperty<@Nullable Double> valueProperty() {
        return chips.valueProperty();
    }

    public Flow node() {
        return chips.node();
    }
}
