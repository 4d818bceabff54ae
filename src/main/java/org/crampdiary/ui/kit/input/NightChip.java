package org.crampdiary.ui.kit.input;

import java.time.LocalDate;
import java.util.Locale;
import javafx.css.PseudoClass;
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

    private enum Kind {
        CRAMPS,
        NONE,
        NOT_RECORDED,
        PAUSED;

        /** It costs less than a style class when a chip shows another night. */
        private PseudoClass state() {
            return PseudoClass.getPseudoClass(name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    private final Messages messages;

    /**
     * @param status null when the night is not recorded
     * @param cramps how many are known; 0 beside status cramps means that there were some
     * @param paused whether it is not recorded because the diary was paused
     */
    public NightChip(@Nullable NightStatus status, int cramps, boolean paused, Messages messages) {
        this.messages = messages;
        getStyleClass().add("night-chip");
        show(status, cramps, paused);
    }

    /** The chip of a night in a diary. */
    public static NightChip of(Diary diary, LocalDate night, Messages messages) {
        return new NightChip(
                diary.status(night), diary.cramps(night).size(), diary.isPaused(night), messages);
    }

    /** Shows another night. */
    void show(@Nullable NightStatus status, int cramps, boolean paused) {
        switch (status) {
            case null ->
                    set(
                            paused ? "" : "–",
                            paused ? Kind.PAUSED : Kind.NOT_RECORDED,
                            messages.text(paused ? "night.paused" : "night.not-recorded"));
            case NONE -> set("○", Kind.NONE, messages.text("night.none"));
            case CRAMPS ->
                    set(
                            cramps == 0 ? "+" : Integer.toString(cramps),
                            Kind.CRAMPS,
                            messages.text("night.cramps", cramps));
        }
    }

    private void set(String sign, Kind kind, String words) {
        setText(sign);
        setGraphic(kind == Kind.PAUSED ? Icons.of(Feather.PAUSE, 1) : null);
        for (Kind each : Kind.values()) {
            pseudoClassStateChanged(each.state(), each == kind);
        }
        setAccessibleText(words);
    }
}
