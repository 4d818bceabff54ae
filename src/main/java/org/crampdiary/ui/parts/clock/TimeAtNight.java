package org.crampdiary.ui.parts.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.util.Subscription;
import org.crampdiary.settings.Theme;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.Ticker;
import org.crampdiary.ui.kit.layout.Visibility;

/**
 * The time of day for who is awake, in the night theme alone and while it stands in a window. What
 * is drawn changes once a minute. For the FX thread.
 */
public final class TimeAtNight extends Label {

    /** As on the night screen: the computer may have slept, or somebody has set its clock. */
    private static final Duration SELDOM = Duration.ofSeconds(5);

    private final Clock time;
    private final Messages messages;
    private Subscription ticking = Subscription.EMPTY;

    public TimeAtNight(Clock time, ObservableValue<Theme> theme, Messages messages) {
        this.time = time;
        this.messages = messages;
        setId("time-at-night");
        getStyleClass().add("quiet-text");
        sceneProperty()
                .flatMap(_ -> theme)
                .map(now -> now == Theme.NIGHT)
                .orElse(false)
                .subscribe(this::show);
    }

    private void show(boolean night) {
        ticking.unsubscribe();
        ticking = Subscription.EMPTY;
        Visibility.when(night, this);
        if (night) {
            tick();
            ticking = Ticker.every(SELDOM, this::tick);
        }
    }

    private void tick() {
        LocalTime minute = LocalTime.now(time).truncatedTo(ChronoUnit.MINUTES);
        setText(messages.formats().time(minute));
    }
}
