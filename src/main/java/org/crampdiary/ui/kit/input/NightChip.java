package org.crampdiary.ui.kit.input;

import java.time.LocalDate;
import javafx.scene.control.Label;
import org.crampdiary.model.Diary;
import org.crampdiary.model.NightStatus;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Icons;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * One night in a small shape: a filled box with the number of cramps, a pale box with a ring for
 * none, a dashed box for not recorded, two strokes without a box for paused. Told apart by shape
 * and sign as well as by colour.
 */
public final class NightChip extends Label {

    /**
     * @param status null when the night is not recorded
     * @param cramps how many are known; 0 beside status cramps means that there were some
     * @param paused whether it is not recorded because the diary was paused
     */
    public NightChip(@Nullable NightStatus status, int cramps, boolean paused, Messages messages) {
        getStyleClass().add("night-chip");
        if (status == null && paused) {
            look("", "paused", messages.text("night.paused"));
            setGraphic(Icons.of(Feather.PAUSE, 1));
            return;
        }
        switch (status) {
            case null -> look("–", "not-recorded", messages.text("night.not-recorded"));
            case NONE -> look("○", "none", messages.text("night.none"));
            case CRAMPS ->
                    look(
                            cramps == 0 ? "+" : Integer.toString(cramps),
                            "cramps",
                            messages.text("night.cramps", cramps));
        }
    }

    /** The chip of a night in a diary. */
    public static NightChip of(Diary diary, LocalDate night, Messages messages) {
        return new NightChip(
                diary.status(night), diary.cramps(night).size(), diary.isPaused(night), messages);
    }

    private void look(String sign, String styleClass, String words) {
        setText(sign);
        getStyleClass().add(styleClass);
        setAccessibleText(words);
    }
}
