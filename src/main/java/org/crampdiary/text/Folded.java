package org.crampdiary.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Spelling made alike on both sides of a search: lower case, no accents, and the Danish letters in
 * whichever way they are typed (å, aa or a; ø, oe or o; æ or ae).
 */
public final class Folded {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Folded() {}

    /** The same for every way in which a text may be spelled; may be shorter or longer than it. */
    public static String of(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return plain.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "o")
                .replace("oe", "o")
                .replace("aa", "a");
    }
}
