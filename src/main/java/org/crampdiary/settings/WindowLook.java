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
public record WindowLook(
        @Nullable Theme theme, boolean sameThemeAtNight, int textPercent, NightLook night) {

    public static final WindowLook DEFAULT = new WindowLook(null, false, 100, NightLook.DEFAULT);

    public WindowLook {
        night = Objects.requireNonNullElse(night, NightLook.DEFAULT); // earlier files have none
        textPercent = Math.clamp(textPercent / 25 * 25L, 100, 200);
    }

    public WindowLook withTheme(@Nullable Theme value) {
        return new WindowLook(value, sameThemeAtNight, textPercent, night);
    }

    public WindowLook withSameThemeAtNight(boolean value) {
        return new WindowLook(theme, value, textPercent, night);
    }

    public WindowLook withTextPercent(int value) {
        return new WindowLook(theme, sameThemeAtNight, value, night);
    }

    public WindowLook withNight(NightLook value) {
        return new WindowLook(theme, sameThemeAtNight, textPercent, value);
    }
}
