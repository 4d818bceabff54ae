package org.crampdiary.model;

import java.util.List;

/**
 * A sentence that has not been put into a language yet: a key of the message bundles and its
 * arguments (numbers, texts, dates, {@link Coded} constants or further phrases).
 */
public record Phrase(String key, List<Object> args) {

    public Phrase {
        args = List.copyOf(args);
    }

    public static Phrase of(String key, Object... args) {
        return new Phrase(key, List.of(args));
    }
}
