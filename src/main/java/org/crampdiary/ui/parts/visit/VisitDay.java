package org.crampdiary.ui.parts.visit;

import java.time.Clock;
import java.time.LocalDate;
import org.crampdiary.model.Phrase;
import org.crampdiary.ui.kit.input.DateInput;
import org.crampdiary.ui.parts.form.Answer;
import org.crampdiary.ui.parts.form.Draft;
import org.jspecify.annotations.Nullable;

/** The day of a visit, one that has come. */
record VisitDay(DateInput input, Clock clock) implements Answer<LocalDate> {

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
        LocalDate day = input.value();
        if (day == null) {
            return input.mark(Phrase.of("visit.date-needed"));
        }
        if (day.isAfter(LocalDate.now(clock))) {
            return input.mark(Phrase.of("visit.date-future"));
        }
        return true;
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
