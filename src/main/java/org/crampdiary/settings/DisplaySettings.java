package org.crampdiary.settings;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the window looks.
 *
 * @param theme null: as the operating system
 * @param sameThemeAtNight whether the night theme does not come by itself
 * @param textPercent size of the text, 100–200 % in steps of 25
 * @param night how the night theme glows
 */
public record DisplaySettings(
        @Nullable Theme theme, boolean sameThemeAtNight, int textPercent, NightDisplay night) {

    public static final DisplaySettings DEFAULT =
            new DisplaySettings(null, false, 100, NightDisplay.DEFAULT);

    public DisplaySettings {
        night = Objects.requireNonNullElse(night, NightDisplay.DEFAULT); // earlier files have none
        textPercent = Math.clamp(textPercent / 25 * 25L, 100, 200);
    }

    public DisplaySettings withTheme(@Nullable Theme value) {
        return new DisplaySettings(value, sameThemeAtNight, textPercent, night);
    }

    public DisplaySettings withSameThemeAtNight(boolean value) {
        return new DisplaySettings(theme, value, textPercent, night);
    }

    public DisplaySettings withTextPercent(int value) {
        return new DisplaySettings(theme, sameThemeAtNight, value, night);
    }

    public DisplaySettings withNight(NightDisplay value) {
        return new DisplaySettings(theme, sameThemeAtNight, textPercent, value);
    }
}
