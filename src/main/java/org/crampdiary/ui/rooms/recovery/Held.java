package org.crampdiary.ui.rooms.recovery;

import java.util.ArrayList;
import java.util.List;
import org.crampdiary.model.Phrase;

/** How much something holds, in words that leave out what there is none of. */
final class Held {

    private Held() {}

    /** For the end of a sentence. */
    static Phrase of(int nights, int cramps) {
        List<Phrase> words = each(nights, cramps, 0);
        return switch (words.size()) {
            case 0 -> Phrase.of("recovery.holds-nothing");
            case 1 -> words.getFirst();
            default -> Phrase.of("recovery.holds-both", words.get(0), words.get(1));
        };
    }

    /** One after the other, for a list. */
    static List<Phrase> each(int nights, int cramps, int others) {
        List<Phrase> words = new ArrayList<>();
        add(words, "goback.nights", nights);
        add(words, "goback.cramps", cramps);
        add(words, "goback.others", others);
        return words;
    }

    private static void add(List<Phrase> words, String key, int count) {
        if (count > 0) {
            words.add(Phrase.of(key, count));
        }
    }
}
