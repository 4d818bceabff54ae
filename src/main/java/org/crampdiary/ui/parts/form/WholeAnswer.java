package org.crampdiary.ui.parts.form;

import org.crampdiary.ui.kit.input.NumberInput;
import org.jspecify.annotations.Nullable;

/** A whole number as it is typed. */
record WholeAnswer(NumberInput input) implements Answer<Integer> {

    @Override
    public void show(@Nullable Integer value) {
        input.set(value);
    }

    @Override
    public @Nullable Integer value() {
        return input.wholeValue();
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
