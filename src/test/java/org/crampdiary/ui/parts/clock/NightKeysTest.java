package org.crampdiary.ui.parts.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import javafx.event.EventType;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

final class NightKeysTest {

    private long now;
    private int presses;
    private final NightKeys keys = new NightKeys(() -> now);

    private void after(long millis, EventType<KeyEvent> type, KeyCode code) {
        now += TimeUnit.MILLISECONDS.toNanos(millis);
        keys.heard(new KeyEvent(type, " ", "", code, false, false, false, false), () -> presses++);
    }

    @Test
    void aKeyHeldDownPressesOnce() {
        for (int repeat = 0; repeat < 10; repeat++) {
            after(600, KeyEvent.KEY_PRESSED, KeyCode.SPACE);
            after(0, KeyEvent.KEY_TYPED, KeyCode.UNDEFINED);
        }
        assertThat(presses).isEqualTo(1);
    }

    @Test
    void letGoItPressesAgain() {
        after(0, KeyEvent.KEY_PRESSED, KeyCode.SPACE);
        after(10, KeyEvent.KEY_RELEASED, KeyCode.SPACE);
        after(10, KeyEvent.KEY_PRESSED, KeyCode.SPACE);
        assertThat(presses).isEqualTo(2);
    }

    @Test
    void aPressIsNotLostWhereNobodySawTheLastOneLetGo() {
        after(0, KeyEvent.KEY_PRESSED, KeyCode.SPACE);
        after(1500, KeyEvent.KEY_PRESSED, KeyCode.SPACE);
        after(10, KeyEvent.KEY_PRESSED, KeyCode.ENTER);
        after(10, KeyEvent.KEY_PRESSED, KeyCode.SPACE);
        assertThat(presses).isEqualTo(3);
    }
}
