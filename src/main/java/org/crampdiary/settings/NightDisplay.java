package org.crampdiary.settings;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** How the night theme glows. What a file does not say is red of middle brightness. */
public record NightDisplay(Colour colour, Brightness brightness) {

    /** Amber is for eyes that are weak in red. */
    public enum Colour {
        RED,
        AMBER
    }

    public enum Brightness {
        DIM,
        MIDDLE,
        BRIGHT
    }

    public static final NightDisplay DEFAULT = new NightDisplay(Colour.RED, Brightness.MIDDLE);

    public NightDisplay {
        colour = Objects.requireNonNullElse(colour, Colour.RED);
        brightness = Objects.requireNonNullElse(brightness, Brightness.MIDDLE);
    }

    /** The names of the style sheets that change that of the night theme, in their order. */
    public Stream<String> sheets() {
        return Stream.of(colour, brightness)
                .filter(chosen -> chosen != Colour.RED && chosen != Brightness.MIDDLE)
                .map(chosen -> "night-" + chosen.toString().toLowerCase(Locale.ROOT));
    }
}
