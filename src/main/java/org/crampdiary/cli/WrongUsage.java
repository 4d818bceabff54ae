package org.crampdiary.cli;

import org.crampdiary.model.Phrase;

/** An argument that cannot be understood or is not allowed; ends the program with exit code 2. */
final class WrongUsage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Phrase sentence;

    WrongUsage(Phrase sentence) {
        super(sentence.key());
        this.sentence = sentence;
    }

    static WrongUsage of(String key, Object... args) {
        return new WrongUsage(Phrase.of(key, args));
    }

    Phrase sentence() {
        return sentence;
    }
}
