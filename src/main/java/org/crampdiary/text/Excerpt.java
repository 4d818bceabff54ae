package org.crampdiary.text;

/** Shortens what a person wrote to what there is room for. */
public final class Excerpt {

    private static final String CUT = "…";

    private Excerpt() {}

    /**
     * {@code text} on one line, without spaces at its ends; cut behind a word, or inside one that
     * is very long, and marked with "…" when it has more than {@code most} characters.
     */
    public static String of(String text, int most) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= most) {
            return line;
        }
        int end = line.offsetByCodePoints(0, most);
        int space = line.lastIndexOf(' ', end);
        return line.substring(0, space > end / 2 ? space : end).replaceAll("[\\s.,;:]+$", "") + CUT;
    }
}
