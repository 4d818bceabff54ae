package org.crampdiary.settings;

import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The colours of the window. */
public enum Theme {
    LIGHT,
    DARK,
    /** Dim red on black, for eyes that want to sleep on. */
    NIGHT;

    private static final LocalTime NIGHT_BEGINS = LocalTime.of(22, 0);
    private static final LocalTime NIGHT_ENDS = LocalTime.of(7, 0);

    /** Whether it is between 22 and 7 o'clock. */
    public static boolean isNight(LocalTime now) {
        return !now.isBefore(NIGHT_BEGINS) || now.isBefore(NIGHT_ENDS);
    }

    /**
     * The theme to show. Whoever leaves the night theme at night gets the dark one, so that nothing
     * flashes white.
     *
     * @param systemIsDark what the operating system asks for
     * @param nightByHand whether the person asked for the night theme just now; null: not asked
     */
    public static Theme inForce(
            DisplaySettings display,
            boolean systemIsDark,
            LocalTime now,
            @Nullable Boolean nightByHand) {
        Theme wanted = Objects.requireNonNullElse(display.theme(), systemIsDark ? DARK : LIGHT);
        boolean byItself = isNight(now) && !display.sameThemeAtNight();
        boolean night = nightByHand != null ? nightByHand : byItself || wanted == NIGHT;
        if (night) {
            return NIGHT;
        }
        return wanted == NIGHT || byItself ? DARK : wanted;
    }
}
