package org.crampdiary.library;

/** A run of words inside a paragraph. */
public sealed interface Span {

    String text();

    /** How words stand out. */
    enum Weight {
        PLAIN,
        STRONG,
        EMPHASIS
    }

    /** Words that lead nowhere. */
    record Words(String text, Weight weight) implements Span {}

    /** Words that lead to another page or to a rule. */
    record Link(String text, Target target) implements Span {}
}
