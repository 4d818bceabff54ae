package org.crampdiary.ui.parts.signs;

import javafx.scene.control.Label;
import org.crampdiary.guidance.Finding;
import org.crampdiary.guidance.Level;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Icons;
import org.crampdiary.ui.kit.layout.Texts;
import org.kordamp.ikonli.feather.Feather;

/** Each level in an icon of its own, a colour and words. */
public final class LevelStyle {

    private LevelStyle() {}

    /** The sign of a level, of its own shape. */
    public static Feather icon(Level level) {
        return switch (level) {
            case SELF_CARE -> Feather.INFO;
            case MENTION -> Feather.MESSAGE_SQUARE;
            case APPOINTMENT -> Feather.CALENDAR;
            case PROMPT -> Feather.PHONE;
            case EMERGENCY -> Feather.PHONE_CALL;
        };
    }

    /** The style class of a card that speaks at this level. */
    public static String card(Level level) {
        return switch (level) {
            case SELF_CARE -> "calm";
            case MENTION -> "mention";
            case APPOINTMENT -> "advice";
            case PROMPT, EMERGENCY -> "urgent";
        };
    }

    /** How soon, or since when a finding rests. */
    public static Label badge(Finding finding, Messages messages) {
        Level level = finding.level() == null ? Level.SELF_CARE : finding.level();
        boolean rests = finding.resting();
        Label badge =
                Texts.body(
                        rests
                                ? messages.text("guidance.room.discussed", level)
                                : messages.name(level));
        badge.setGraphic(Icons.of(rests ? Feather.PAUSE : icon(level), 1));
        badge.getStyleClass().setAll("label", "level-badge", rests ? "resting" : card(level));
        return badge;
    }
}
