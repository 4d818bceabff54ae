package org.crampdiary.ui.kit.input;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;
import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.controlsfx.control.textfield.TextFields;
import org.jspecify.annotations.Nullable;

/** Completes what is typed into a text field from a list below it. For the FX thread. */
public final class Completion {

    private Completion() {}

    /**
     * Offers names while one types; the arrow keys, Enter and the mouse choose.
     *
     * @param beginningWith what may be meant by the letters typed so far; for any thread
     * @param name what is shown and written into the field
     * @param chosen runs when one was chosen, after it was written
     */
    public static <T> void of(
            TextField field,
            Function<String, List<T>> beginningWith,
            Function<T, String> name,
            Consumer<T> chosen) {
        AutoCompletionBinding<T> binding =
                TextFields.bindAutoCompletion(
                        field,
                        request ->
                                request.isCancelled()
                                        ? List.of()
                                        : beginningWith.apply(request.getUserText()),
                        new Named<>(name));
        binding.setVisibleRowCount(5);
        binding.setOnAutoCompleted(event -> chosen.accept(event.getCompletion()));
        field.widthProperty().subscribe(width -> binding.setMinWidth(width.doubleValue()));
    }

    private static final class Named<T> extends StringConverter<@Nullable T> {

        private final Function<T, String> name;

        Named(Function<T, String> name) {
            this.name = name;
        }

        @Override
        public String toString(@Nullable T value) {
            return value == null ? "" : name.apply(value);
        }

        @Override
        public @Nullable T fromString(String text) {
            throw new UnsupportedOperationException("a name alone does not say what was chosen");
        }
    }
}
