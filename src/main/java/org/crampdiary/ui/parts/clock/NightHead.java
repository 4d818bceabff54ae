package org.crampdiary.ui.parts.clock;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Texts;
import org.jspecify.annotations.Nullable;

/** The first line at night: the time, the night, the way back to the day. For the FX thread. */
public final class NightHead extends HBox {

    private final Clock time;
    private final Messages messages;
    private final Label now = Texts.quiet("");
    private @Nullable LocalDateTime said;

    /**
     * @param back leaves the night theme
     */
    public NightHead(Clock time, Messages messages, Runnable back) {
        super(16);
        this.time = time;
        this.messages = messages;
        setHgrow(now, Priority.ALWAYS);
        now.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(now, Buttons.link("night-back", messages.text("night.back"), back));
        setAlignment(Pos.CENTER_LEFT);
    }

    /** Shows the time, of which there is something new to say once a minute. */
    public void tick(LocalDate night) {
        LocalDateTime minute = LocalDateTime.now(time).truncatedTo(ChronoUnit.MINUTES);
        if (!minute.equals(said)) {
            said = minute;
            now.setText(
                    messages.text(
                            "night.now",
                            messages.formats().time(minute.toLocalTime()),
                            messages.formats().night(night)));
        }
    }
}
