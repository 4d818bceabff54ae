package org.crampdiary.summary.pdf;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Joins the letters of a text in Arabic script: each becomes the character that has the shape of
 * its place in the word, and lam with alef becomes one. Which shapes a letter has is read from
 * Java's own names of Unicode's Arabic Presentation Forms. A letter without any is not joined.
 */
final class ArabicLetters {

    /** The places in a word, as the names of the characters end with them. */
    private enum Place {
        ISOLATED,
        FINAL,
        INITIAL,
        MEDIAL;

        static Place of(boolean before, boolean after) {
            if (before) {
                return after ? MEDIAL : FINAL;
            }
            return after ? INITIAL : ISOLATED;
        }
    }

    private static final String JOINING = "\u0640\u200D";
    private static final String BREAKING = "\u200C";
    private static final char LAM = '\u0644';
    private static final String ALEFS = "\u0622\u0623\u0625\u0627";

    private static final Map<String, Map<Place, String>> SHAPES = shapes();

    private final String text;
    private final StringBuilder joined;
    private boolean before;

    private ArabicLetters(String text) {
        this.text = text;
        this.joined = new StringBuilder(text.length());
    }

    /** {@code text} in its order with the letters joined, and without the marks that part them. */
    static String joined(String text) {
        ArabicLetters letters = new ArabicLetters(text);
        int at = 0;
        while (at < text.length()) {
            at = letters.append(at);
        }
        return letters.joined.toString();
    }

    /** The letter at {@code at}; returns where the next one is. */
    private int append(int at) {
        char letter = text.charAt(at);
        int next = afterMarks(at + 1);
        String marks = text.substring(at + 1, next);
        if (letter == LAM && next < text.length() && ALEFS.indexOf(text.charAt(next)) >= 0) {
            Map<Place, String> both = shapesOf("" + LAM + text.charAt(next));
            joined.append(both.get(Place.of(before, false))).append(marks);
            before = false;
            return next + 1;
        }
        Map<Place, String> shapes = shapesOf(String.valueOf(letter));
        boolean after = shapes.containsKey(Place.INITIAL) && joinsBefore(next);
        Place place = Place.of(before && shapes.containsKey(Place.FINAL), after);
        if (BREAKING.indexOf(letter) < 0) {
            joined.append(shapes.getOrDefault(place, String.valueOf(letter)));
        }
        joined.append(marks);
        before = shapes.containsKey(Place.INITIAL) || JOINING.indexOf(letter) >= 0;
        return next;
    }

    private boolean joinsBefore(int at) {
        if (at >= text.length()) {
            return false;
        }
        char letter = text.charAt(at);
        return JOINING.indexOf(letter) >= 0
                || shapesOf(String.valueOf(letter)).containsKey(Place.FINAL);
    }

    private int afterMarks(int from) {
        int at = from;
        while (at < text.length()
                && Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK) {
            at++;
        }
        return at;
    }

    private static Map<Place, String> shapesOf(String letters) {
        return SHAPES.getOrDefault(letters, Map.of());
    }

    private static Map<String, Map<Place, String>> shapes() {
        Map<String, Map<Place, String>> shapes = new HashMap<>();
        IntStream.concat(
                        IntStream.rangeClosed(0xFB50, 0xFBFF),
                        IntStream.rangeClosed(0xFE70, 0xFEFC))
                .filter(Character::isDefined)
                .forEach(shape -> {
                    String name = Character.getName(shape);
                    for (Place place : Place.values()) {
                        if (name.endsWith(" " + place + " FORM")) {
                            shapes.computeIfAbsent(
                                            letters(shape), letters -> new EnumMap<>(Place.class))
                                    .put(place, Character.toString(shape));
                        }
                    }
                });
        return Map.copyOf(shapes);
    }

    private static String letters(int shape) {
        return Normalizer.normalize(Character.toString(shape), Normalizer.Form.NFKC);
    }
}
