package org.crampdiary.ui.parts.form;

import java.time.LocalDate;
import org.crampdiary.model.Phrase;
import org.crampdiary.ui.kit.input.DateInput;
import org.jspecify.annotations.Nullable;

/**
 * A day that is typed.
 *
 * @param wrong what is wrong with the day, which is null when none is typed or it is no date; null
 *     for nothing
 */
public record DayAnswer(DateInput input, Check wrong) implements Answer<LocalDate> {

    /** Says what is wrong with a day. */
    @FunctionalInterface
    public interface Check {
        @Nullable Phrase of(@Nullable LocalDate day);
    }

    @Override
    public void show(@Nullable LocalDate value) {
        input.set(value);
    }

    @Override
    public @Nullable LocalDate value() {
        return input.value();
    }

    @Override
    public boolean validate() {
        return input.mark(wrong.of(input.value())) && input.validate();
    }

    @Override
    public void keep(String name, Draft draft) {
        draft.put(name, (Object) input.textProperty().get());
    }

    @Override
    public void restore(String name, Draft draft) {
        draft.text(name, input.textProperty());
    }
}
