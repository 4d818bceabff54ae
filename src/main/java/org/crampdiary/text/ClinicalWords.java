package org.crampdiary.text;

import java.time.LocalDate;
import java.util.List;
import org.crampdiary.model.Phrase;

/**
 * Sentences to the person said as a doctor notes them: "Woken on 5 of 28 nights", not "A cramp woke
 * you"; with short dates, and without what the person is told to do. For any thread.
 */
public record ClinicalWords(Messages messages) {

    /** Ends the key of the message that says the same for a doctor. */
    private static final String CLINICAL = ".clinical";

    /** The phrase, and every phrase in it, in its words for a doctor where it has some. */
    public String of(Phrase phrase) {
        return messages.text(clinical(phrase));
    }

    private Phrase clinical(Phrase phrase) {
        String key = phrase.key() + CLINICAL;
        return Phrase.of(
                messages.has(key) ? key : phrase.key(),
                phrase.args().stream().map(this::word).toArray());
    }

    private Object word(Object arg) {
        return switch (arg) {
            case Phrase phrase -> clinical(phrase);
            case List<?> list -> list.stream().map(element -> word((Object) element)).toList();
            case LocalDate date -> messages.formats().shortDate(date);
            default -> arg;
        };
    }
}
