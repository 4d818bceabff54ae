package org.crampdiary.app;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.util.Subscription;
import org.crampdiary.settings.Settings;
import org.crampdiary.settings.Theme;
import org.crampdiary.ui.kit.Ticker;
import org.crampdiary.ui.parts.session.RoomServices;
import org.crampdiary.ui.rooms.shell.AutoLock;
import org.crampdiary.ui.rooms.shell.DoublePress;
import org.crampdiary.ui.rooms.shell.Nightfall;
import org.crampdiary.ui.rooms.shell.Reminders;
import org.crampdiary.ui.rooms.shell.Shell;

/**
 * What happens by itself while the rooms are open: day and night, a new day, reminders, locking.
 * For the FX thread.
 */
record Watches(RoomServices services, Settings settings, WindowTheme theme, Shell shell) {

    private static final Duration A_LOOK_AT_THE_CLOCK = Duration.ofSeconds(30);

    /**
     * Begins, until unsubscribed.
     *
     * @param lock is told when nobody is there any more
     */
    Subscription over(Scene scene, Consumer<Boolean> lock) {
        Clock clock = services.clock();
        DesktopNotice desktop = new DesktopNotice(services.messages().text("app.name"));
        return Subscription.combine(
                theme.themeProperty().subscribe(now -> shell.setNight(now == Theme.NIGHT)),
                new DoublePress(scene, clock).watch(),
                new Nightfall(shell, theme, clock, scene).watch(),
                new Reminders(services, settings, scene, desktop::show).watch(),
                new AutoLock(
                                scene,
                                clock,
                                System::nanoTime,
                                this::lockAfter,
                                services.session().protection().onProperty(),
                                lock)
                        .watch(),
                Ticker.every(A_LOOK_AT_THE_CLOCK, services.session()::followTheClock));
    }

    private Optional<Duration> lockAfter() {
        boolean codeIsShown = services.session().protection().codeIsShownProperty().get();
        return settings.preferences().autoLock().after(codeIsShown);
    }
}
