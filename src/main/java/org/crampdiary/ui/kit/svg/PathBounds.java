package org.crampdiary.ui.kit.svg;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.shape.SVGPath;
import org.jspecify.annotations.Nullable;

/**
 * The box around all points of an outline, also those that only pull its curves: by this box the
 * window stretches the shape of a region, not by the narrower one around what is to be seen.
 */
final class PathBounds {

    private static final Pattern WORD =
            Pattern.compile("[A-Za-z]|[-+]?(?:\\d*\\.\\d+|\\d+\\.?)(?:[eE][-+]?\\d+)?");

    private double atX;
    private double atY;
    private double least = Double.POSITIVE_INFINITY;
    private double most = Double.NEGATIVE_INFINITY;
    private double upper = Double.POSITIVE_INFINITY;
    private double lower = Double.NEGATIVE_INFINITY;

    private PathBounds() {}

    /** For an outline with arcs or shortened curves the box of what is to be seen. */
    static Bounds of(SVGPath shape) {
        Bounds bounds = new PathBounds().read(shape.getContent());
        return bounds == null ? shape.getLayoutBounds() : bounds;
    }

    private @Nullable Bounds read(String outline) {
        Matcher words = WORD.matcher(outline);
        char command = ' ';
        double[] numbers = new double[6];
        int read = 0;
        while (words.find()) {
            String word = words.group();
            if (Character.isLetter(word.charAt(0))) {
                command = word.charAt(0);
                read = 0;
                if (wanted(command) < 0) {
                    return null;
                }
                continue;
            }
            numbers[read++] = Double.parseDouble(word);
            if (read >= wanted(command)) {
                go(command, numbers);
                read = 0;
            }
        }
        return least > most ? null : new BoundingBox(least, upper, most - least, lower - upper);
    }

    /** How many numbers a command takes; negative for one that is not read. */
    private static int wanted(char command) {
        return switch (Character.toUpperCase(command)) {
            case 'Z' -> 0;
            case 'H', 'V' -> 1;
            case 'M', 'L' -> 2;
            case 'Q' -> 4;
            case 'C' -> 6;
            default -> -1;
        };
    }

    private void go(char command, double[] numbers) {
        boolean relative = Character.isLowerCase(command);
        double fromX = relative ? atX : 0;
        double fromY = relative ? atY : 0;
        switch (String.valueOf(command).toUpperCase(Locale.ROOT)) {
            case "H" -> point(fromX + numbers[0], atY);
            case "V" -> point(atX, fromY + numbers[0]);
            default -> {
                for (int i = 0; i < wanted(command); i += 2) {
                    point(fromX + numbers[i], fromY + numbers[i + 1]);
                }
            }
        }
    }

    private void point(double x, double y) {
        atX = x;
        atY = y;
        least = Math.min(least, x);
        most = Math.max(most, x);
        upper = Math.min(upper, y);
        lower = Math.max(lower, y);
    }
}
