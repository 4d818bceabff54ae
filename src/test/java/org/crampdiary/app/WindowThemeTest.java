package org.crampdiary.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.crampdiary.settings.DisplaySettings;
import org.crampdiary.settings.Preferences;
import org.crampdiary.settings.Settings;
import org.crampdiary.settings.Theme;
import org.crampdiary.ui.SettableClock;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** What was asked for by hand, as the hours go by. */
final class WindowThemeTest {

    private static final LocalDateTime EVENING = LocalDateTime.of(2026, 3, 4, 20, 0);

    private final SettableClock clock = new SettableClock(ZoneId.of("Europe/Copenhagen"), EVENING);
    private WindowTheme look;

    private void open(boolean sameThemeAtNight) throws Exception {
        FxToolkit.registerPrimaryStage();
        Preferences preferences =
                Preferences.DEFAULT.with(
                        DisplaySettings.DEFAULT
                                .withTheme(Theme.LIGHT)
                                .withSameThemeAtNight(sameThemeAtNight));
        new FxRobot().interact(() -> look = new WindowTheme(new Settings(preferences), clock));
    }

    private Theme at(LocalDateTime time) {
        clock.set(time);
        new FxRobot().interact(look::followTheClock);
        return look.themeProperty().get();
    }

    @Test
    void nightColoursAskedForInTheEveningLastUntilTheMorning() throws Exception {
        open(true);
        new FxRobot().interact(() -> look.setNight(true));
        assertThat(at(EVENING)).isEqualTo(Theme.NIGHT);
        assertThat(at(EVENING.plusHours(2))).isEqualTo(Theme.NIGHT);
        assertThat(at(EVENING.plusHours(10))).isEqualTo(Theme.NIGHT);
        assertThat(at(EVENING.plusHours(11))).isEqualTo(Theme.LIGHT);
    }

    @Test
    void dayColoursAskedForAtNightLastUntilTheNextOne() throws Exception {
        open(false);
        assertThat(at(EVENING.plusHours(2))).isEqualTo(Theme.NIGHT);
        new FxRobot().interact(() -> look.setNight(false));
        assertThat(at(EVENING.plusHours(3))).isEqualTo(Theme.DARK);
        assertThat(at(EVENING.plusHours(11))).isEqualTo(Theme.LIGHT);
        assertThat(at(EVENING.plusHours(26))).isEqualTo(Theme.NIGHT);
    }
}
