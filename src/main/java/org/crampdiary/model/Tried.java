package org.crampdiary.model;

import org.jspecify.annotations.Nullable;

/**
 * Something that the person tried against the cramps, told once and apart from what is logged of a
 * night.
 *
 * @param what null when it is told in words alone
 * @param words in the person's own words, up to 200 characters
 * @param start about when it was begun, null when unknown
 * @param end about when it was given up, null while it goes on or when unknown; not before {@code
 *     start}
 * @param verdict null when the person did not say
 */
public record Tried(
        @Nullable Treatment what,
        @Nullable String words,
        @Nullable RoughDate start,
        @Nullable RoughDate end,
        @Nullable Verdict verdict) {

    public Tried {
        TriedFields.WORDS.check(words);
        if (start != null && end != null && endsBefore(end, start)) {
            throw new IllegalArgumentException("nothing can end before it starts");
        }
    }

    /** Whether {@code end} is certainly before {@code start}, however roughly both are known. */
    public static boolean endsBefore(RoughDate end, RoughDate start) {
        return end.last().isBefore(start.first());
    }
}
