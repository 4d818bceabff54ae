package org.crampdiary.ui.parts.form;

import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Profile;
import org.jspecify.annotations.Nullable;

/** A year of birth in four digits. */
final class YearAnswer implements Answer<Integer> {

    private final int thisYear;
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ReadOnlyObjectWrapper<@Nullable Phrase> error = new ReadOnlyObjectWrapper<>();

    /**
     * @param thisYear the last that is possible
     */
    YearAnswer(int thisYear) {
        this.thisYear = thisYear;
        text.subscribe(() -> error.set(null));
    }

    StringProperty textProperty() {
        return text;
    }

    ReadOnlyObjectProperty<@Nullable Phrase> errorProperty() {
        return error.getReadOnlyProperty();
    }

    @Override
    public void show(@Nullable Integer value) {
        text.set(Objects.toString(value, ""));
    }

    @Override
    public @Nullable Integer value() {
        String typed = text.get().strip();
        if (!typed.matches("[0-9]{4}")) {
            return null;
        }
        int year = Integer.parseInt(typed);
        return year >= Profile.FIRST_BIRTH_YEAR && year <= thisYear ? (Integer) year : null;
    }

    @Override
    public boolean validate() {
        boolean valid = text.get().isBlank() || value() != null;
        error.set(
                valid
                        ? null
                        : Phrase.of(
                                "profile.birth-year-range",
                                Integer.toString(Profile.FIRST_BIRTH_YEAR),
                                Integer.toString(thisYear)));
        return valid;
    }

    @Override
    public void keep(String name, Draft draft) {
        draft.put(name, (Object) text.get());
    }

    @Override
    public void restore(String name, Draft draft) {
        draft.text(name, text);
    }
}
