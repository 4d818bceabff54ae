package org.crampdiary.ui.parts.form;

import org.crampdiary.ui.kit.input.NumberInput;
import org.jspecify.annotations.Nullable;

/**
 * A number as it is typed.
 *
 * @param reader what the input holds: with decimals or whole
 */
record NumberAnswer<V extends Number>(NumberInput input, Reader<V> reader) implements Answer<V> {

    /** Reads an input; null when it is empty or not right. */
    interface Reader<V> {
        @Nullable V of(NumberInput input);
    }

    static NumberAnswer<Double> decimal(NumberInput input) {
        return new NumberAnswer<>(input, NumberInput::value);
    }

    static NumberAnswer<Integer> whole(NumberInput input) {
        return new NumberAnswer<>(input, NumberInput::wholeValue);
    }

    @Override
    public void show(@Nullable V value) {
        input.set(value);
    }

    @Override
    public @Nullable V value() {
        return reader.of(input);
    }

    @Override
    public boolean validate() {
        return input.validate();
    }

    @Override
    public void keep(String name, Draft draft) {
        draft.put(name, input);
    }

    @Override
    public void restore(String name, Draft draft) {
        draft.into(name, input);
    }
}
