package org.crampdiary.exchange.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;

/**
 * What is wrong in a file, one sentence for each place, in the order in which it was found. For one
 * file.
 */
public final class Errors {

    /** A file that is wrong throughout could otherwise fill the memory with sentences. */
    static final int MOST_SENTENCES = 10_000;

    private final List<Phrase> sentences = new ArrayList<>();
    private final Function<String, Object> places;
    private int more;

    /** Places are told by their paths. */
    public Errors() {
        this(path -> path);
    }

    /**
     * @param places tells a place otherwise: what stands for a path in a sentence
     */
    public Errors(Function<String, Object> places) {
        this.places = places;
    }

    /** What stands for a path in a sentence. */
    Object place(String path) {
        return places.apply(path);
    }

    public void add(Phrase sentence) {
        if (sentences.size() < MOST_SENTENCES) {
            sentences.add(sentence);
        } else {
            more++;
        }
    }

    /**
     * Throws all of it as one refusal; nothing where nothing is wrong.
     *
     * @throws Refusal with every sentence
     */
    public void refuse() {
        if (sentences.isEmpty()) {
            return;
        }
        List<Phrase> all = new ArrayList<>(sentences);
        if (more > 0) {
            all.add(Phrase.of("exchange.more-errors", more));
        }
        throw new Refusal(Refusal.Kind.NOT_DONE, all, null);
    }

    boolean isEmpty() {
        return sentences.isEmpty();
    }

    /** A foreign name shortened and without control characters, fit for a terminal. */
    public static String printable(String name) {
        String shown = name.length() > 60 ? name.substring(0, 60) + "…" : name;
        return shown.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]", "?");
    }
}
