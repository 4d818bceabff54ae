package org.crampdiary.model;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A question that the person wants to ask at the next visit.
 *
 * @param id 1–200 characters
 * @param text up to 10,000 characters
 * @param rule the guidance rule from which it was added, or null
 */
public record Question(String id, String text, @Nullable RuleId rule, Instant createdAt) {

    /** By the time of asking, then id. */
    static final Comparator<Question> ORDER =
            Comparator.comparing(Question::createdAt).thenComparing(Question::id);

    public Question {
        TextLimit.ID.check("id", id);
        TextLimit.NOTE.check("text", text);
    }
}
