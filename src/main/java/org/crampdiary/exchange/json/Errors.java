package org.crampdiary.exchange.json;

import java.util.ArrayList;
import java.util.List;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;

/** What is wrong in a file, one sentence for each place, in the order in which it was found. */
final class Errors {

    /** A file that is wrong throughout could otherwise fill the memory with sentences. */
    static final int MOST_SENTENCES = 10_000;

    private final List<Phrase> sentences = new ArrayList<>();
    private int more;

    void add(Phrase sentence) {
        if (sentences.size() < MOST_SENTENCES) {
            sentences.add(sentence);
        } else {
            more++;
        }
    }

    boolean isEmpty() {
        return sentences.isEmpty();
    }

    /** All of it as one refusal; there must be something. */
    Refusal refusal() {
        List<Phrase> all = new ArrayList<>(sentences);
        if (more > 0) {
            all.add(Phrase.of("exchange.more-errors", more));
        }
        return new Refusal(Refusal.Kind.NOT_DONE, all, null);
    }
}
