package org.crampdiary.ui.kit.input;

import java.time.LocalDate;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.input.NightCalendar.Mark;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.kit.layout.Visibility;
import org.jspecify.annotations.Nullable;

/** The same day of any month in a calendar of nights. */
final class NightCell extends ToggleButton {

    private final int day;
    private final Messages messages;
    private final NightChip chip;
    private final VBox content;
    private @Nullable Node visit;

    /**
     * @param day of the month, from 1
     */
    NightCell(String id, int day, Messages messages) {
        this.day = day;
        this.messages = messages;
        chip = new NightChip(null, 0, false, messages);
        content = new VBox(Texts.label(Integer.toString(day), "day"), chip);
        content.getStyleClass().add("night-cell-content");
        setId(id);
        getStyleClass().setAll("night-cell");
        setMaxWidth(Double.MAX_VALUE);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(content);
    }

    int day() {
        return day;
    }

    /**
     * @param last the newest night that can be chosen
     */
    void show(Mark mark, LocalDate last) {
        boolean begun = !mark.night().isAfter(last);
        setDisable(!begun);
        chip.show(mark.status(), mark.cramps(), mark.paused());
        Visibility.when(begun && (mark.kept() || mark.paused()), chip);
        showVisit(begun && mark.visit());
        setAccessibleText(
                messages.text(
                        mark.visit() ? "calendar.night-visit" : "calendar.night",
                        messages.formats().weekday(mark.night()),
                        messages.formats().dayMonth(mark.night()),
                        Objects.requireNonNull(chip.getAccessibleText())));
    }

    private void showVisit(boolean there) {
        if (visit == null && there) {
            visit = NightCalendar.visitSign();
            content.getChildren().add(visit);
        }
        if (visit != null) {
            Visibility.when(there, visit);
        }
    }
}
