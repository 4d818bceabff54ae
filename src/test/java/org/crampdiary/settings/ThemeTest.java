package org.crampdiary.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which colours the window has at which time. */
final class ThemeTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, false, false, 21:59, -, LIGHT",
                "-, true, false, 21:59, -, DARK",
                "-, false, false, 22:00, -, NIGHT",
                "LIGHT, false, false, 06:59, -, NIGHT",
                "LIGHT, false, false, 07:00, -, LIGHT",
                "LIGHT, false, true, 03:00, -, LIGHT",
                "DARK, false, true, 03:00, -, DARK",
                "NIGHT, false, true, 12:00, -, NIGHT",
                "LIGHT, false, false, 12:00, true, NIGHT",
                "LIGHT, false, true, 03:00, true, NIGHT",
                "LIGHT, false, false, 12:00, false, LIGHT",
                "LIGHT, false, false, 03:00, false, DARK",
                "NIGHT, false, false, 12:00, false, DARK",
            })
    void theNightComesByItselfAndLeavingItFlashesNothing(
            Theme chosen,
            boolean systemIsDark,
            boolean sameAtNight,
            LocalTime now,
            Boolean byHand,
            Theme inForce) {
        DisplaySettings look =
                DisplaySettings.DEFAULT.withTheme(chosen).withSameThemeAtNight(sameAtNight);
        assertThat(Theme.inForce(look, systemIsDark, now, byHand)).isEqualTo(inForce);
    }
}
