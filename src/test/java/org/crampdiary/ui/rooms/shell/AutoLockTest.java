package org.crampdiary.ui.rooms.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.crampdiary.settings.AutoLockAfter;
import org.crampdiary.settings.Preferences;
import org.crampdiary.settings.Settings;
import org.crampdiary.ui.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** When a protected diary is locked, by two clocks that the test sets. */
final class AutoLockTest {

    private final SettableClock wall =
            new SettableClock(ZoneId.of("Europe/Copenhagen"), LocalDateTime.of(2026, 3, 4, 20, 0));
    private final FxRobot robot = new FxRobot();
    private final Settings settings = new Settings(Preferences.DEFAULT);

    /** Whether somebody could see the window, for each time it was locked. */
    private final List<Boolean> locked = new ArrayList<>();

    private long nanos;
    private final BooleanProperty isProtected = new SimpleBooleanProperty(true);
    private boolean codeIsShown;
    private Scene scene;
    private AutoLock lock;
    private Subscription watching;

    @BeforeEach
    void watch() throws Exception {
        FxToolkit.registerPrimaryStage();
        robot.interact(() -> {
            scene = new Scene(new StackPane());
            lock = new AutoLock(scene, wall, () -> nanos, this::after, isProtected, locked::add);
            watching = lock.watch();
        });
    }

    private Optional<Duration> after() {
        return settings.preferences().autoLock().after(codeIsShown);
    }

    /** Both clocks go on; nothing is looked at before. */
    private void pass(Duration time) {
        nanos += time.toNanos();
        wall.pass(time);
        robot.interact(lock::check);
    }

    private void press(KeyCode code, boolean control) {
        robot.interact(() ->
                scene.getRoot()
                        .fireEvent(
                                new KeyEvent(
                                        KeyEvent.KEY_PRESSED,
                                        "",
                                        "",
                                        code,
                                        false,
                                        control,
                                        false,
                                        false)));
    }

    @Test
    void tenMinutesUntouchedLockIt() {
        pass(Duration.ofMinutes(9));
        press(KeyCode.A, false);
        pass(Duration.ofMinutes(9));
        assertThat(locked).isEmpty();
        pass(Duration.ofMinutes(1));
        assertThat(locked).containsExactly(true);
    }

    @Test
    void thePersonChoosesHowLong() {
        robot.interact(() -> settings.change(Preferences.DEFAULT.with(new AutoLockAfter(5))));
        pass(Duration.ofMinutes(5));
        assertThat(locked).containsExactly(true);
        robot.interact(() -> settings.change(Preferences.DEFAULT.with(new AutoLockAfter(0))));
        pass(Duration.ofHours(9));
        assertThat(locked).hasSize(1);
        assertThat(new AutoLockAfter(7).minutes()).isEqualTo(10);
    }

    @Test
    void aSleepLocksItAndTheClockSetALittleDoesNot() {
        wall.pass(Duration.ofSeconds(60));
        robot.interact(lock::check);
        wall.pass(Duration.ofHours(-2));
        robot.interact(lock::check);
        assertThat(locked).isEmpty();
        wall.pass(Duration.ofSeconds(61));
        press(KeyCode.A, false); // the first touch after it
        assertThat(locked).containsExactly(false);
    }

    @Test
    void controlAndLLocksIt() {
        press(KeyCode.L, false);
        press(KeyCode.K, true);
        assertThat(locked).isEmpty();
        press(KeyCode.L, true);
        assertThat(locked).containsExactly(true);
        robot.interact(watching::unsubscribe);
        press(KeyCode.L, true);
        assertThat(locked).hasSize(1);
    }

    @Test
    void aPlainDiaryIsLeftAlone() {
        robot.interact(() -> isProtected.set(false));
        pass(Duration.ofHours(1));
        wall.pass(Duration.ofHours(1));
        robot.interact(lock::check);
        assertThat(locked).isEmpty();
        robot.interact(() -> isProtected.set(true));
        pass(Duration.ofMinutes(9));
        assertThat(locked).as("counted from the passphrase on").isEmpty();
        pass(Duration.ofMinutes(1));
        assertThat(locked).containsExactly(true);
    }

    @Test
    void whoWritesARecoveryCodeDownIsNotInterruptedAndWhoLeavesItIsLockedOut() {
        robot.interact(() -> settings.change(Preferences.DEFAULT.with(new AutoLockAfter(5))));
        codeIsShown = true;
        pass(Duration.ofMinutes(29));
        assertThat(locked).isEmpty();
        press(KeyCode.A, false);
        codeIsShown = false;
        pass(Duration.ofMinutes(5));
        assertThat(locked).hasSize(1);
        codeIsShown = true;
        pass(Duration.ofMinutes(24));
        assertThat(locked).hasSize(1);
        pass(Duration.ofMinutes(1));
        assertThat(locked).hasSize(2);
        robot.interact(() -> settings.change(Preferences.DEFAULT.with(new AutoLockAfter(0))));
        pass(Duration.ofMinutes(40));
        assertThat(locked).as("never").hasSize(2);
        wall.pass(Duration.ofHours(1));
        robot.interact(lock::check);
        assertThat(locked).as("the lid was closed").hasSize(3);
    }
}
