package org.crampdiary.model;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A request that was not carried out and changed nothing, with the sentences that tell the person
 * what happened, why, and what to do. Shown in the window and on the command line alike.
 */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What the refusal means for the caller. */
    public enum Kind {
        /** This request could not be done; others may still be. */
        NOT_DONE,
        /**
         * The diary cannot be opened: in use, damaged, not a diary, or written by a newer version.
         */
        NOT_OPENED
    }

    private final Kind kind;
    private final transient List<Phrase> sentences;

    public Refusal(Kind kind, List<Phrase> sentences, @Nullable Throwable cause) {
        super(kind + " " + sentences, cause);
        if (sentences.isEmpty()) {
            throw new IllegalArgumentException("a refusal says why");
        }
        this.kind = kind;
        this.sentences = List.copyOf(sentences);
    }

    /** One sentence, for a request that could not be done. */
    public static Refusal notDone(String key, Object... args) {
        return new Refusal(Kind.NOT_DONE, List.of(Phrase.of(key, args)), null);
    }

    /** One sentence, for a diary that cannot be opened. */
    public static Refusal notOpened(String key, Object... args) {
        return new Refusal(Kind.NOT_OPENED, List.of(Phrase.of(key, args)), null);
    }

    /** The same with one more sentence. */
    public Refusal with(Phrase sentence) {
        return new Refusal(
                kind, Stream.concat(sentences.stream(), Stream.of(sentence)).toList(), this);
    }

    public Kind kind() {
        return kind;
    }

    /** At least one sentence. */
    public List<Phrase> sentences() {
        return sentences;
    }
}
