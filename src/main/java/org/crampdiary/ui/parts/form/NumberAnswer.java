package org.crampdiary.ui.parts.form;

import org.crampdiary.ui.kit.input.NumberInput;
import org.jspecify.annotations.Nullable;

/** A number as it is typed. */
record NumberAnswer(NumberInput input) implements Answer<Double> {

    @Override
    public void show(@Nullable Double value) {
        input.set(value);
    }

    @Override
    public @Nullable Double value() {
        return input.value();
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
