package org.crampdiary.ui.parts.form;

import java.util.Objects;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Profile;
import org.crampdiary.ui.kit.input.TextInput;
import org.jspecify.annotations.Nullable;

/** A year of birth in four digits. */
final class YearAnswer extends TextInput implements Answer<Integer> {

    private final int thisYear;

    /**
     * @param thisYear the last that is possible
     */
    YearAnswer(int thisYear) {
        this.thisYear = thisYear;
    }

    @Override
    public void show(@Nullable Integer value) {
        textProperty().set(Objects.toString(value, ""));
    }

    @Override
    public @Nullable Integer value() {
        String typed = textProperty().get().strip();
        if (!typed.matches("[0-9]{4}")) {
            return null;
        }
        int year = Integer.parseInt(typed);
        return year >= Profile.FIRST_BIRTH_YEAR && year <= thisYear ? (Integer) year : null;
    }

    @Override
    public boolean validate() {
        boolean valid = textProperty().get().isBlank() || value() != null;
        return mark(
                valid
                        ? null
                        : Phrase.of(
                                "profile.birth-year-range",
                                Integer.toString(Profile.FIRST_BIRTH_YEAR),
                                Integer.toString(thisYear)));
    }

    @Override
    public void keep(String name, Draft draft) {
        draft.put(name, (Object) textProperty().get());
    }

    @Override
    public void restore(String name, Draft draft) {
        draft.text(name, textProperty());
    }
}
