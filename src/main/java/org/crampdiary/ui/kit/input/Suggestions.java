package org.crampdiary.ui.kit.input;

import java.util.List;
import javafx.beans.property.StringProperty;
import org.crampdiary.ui.kit.layout.Flow;
import org.jspecify.annotations.Nullable;

/**
 * Likely answers as chips beside a text field: a press writes one into the field, a second press
 * empties it again. The chip of what stands in the field is pressed.
 */
public final class Suggestions {

    /**
     * One answer.
     *
     * @param id what follows the prefix of the ids, after a dash
     * @param text what it writes
     * @param name what stands on the chip
     */
    public record Suggestion(String id, String text, String name) {}

    private Suggestions() {}

    /**
     * Chips for a field's text.
     *
     * @param question which they answer
     * @param id prefix of the chips' ids
     */
    public static Flow of(
            String id, String question, List<Suggestion> suggestions, StringProperty field) {
        Chips<Suggestion> chips = new Chips<>(id, suggestions, Suggestion::name, Suggestion::id);
        Field.asks(question, chips.node());
        field.subscribe(typed -> chips.valueProperty().set(find(suggestions, typed.strip())));
        chips.valueProperty().subscribe((before, now) -> chosen(before, now, field));
        return chips.node();
    }

    private static @Nullable Suggestion find(List<Suggestion> suggestions, String typed) {
        for (Suggestion suggestion : suggestions) {
            if (suggestion.text().equals(typed)) {
                return suggestion;
            }
        }
        return null;
    }

    private static void chosen(
            @Nullable Suggestion before, @Nullable Suggestion now, StringProperty field) {
        String typed = field.get().strip();
        if (now != null && !typed.equals(now.text())) {
            field.set(now.text());
        } else if (now == null && before != null && typed.equals(before.text())) {
            field.set("");
        }
    }
}
