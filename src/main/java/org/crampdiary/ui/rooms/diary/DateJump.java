package org.crampdiary.ui.rooms.diary;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.crampdiary.model.Phrase;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.input.DateInput;
import org.crampdiary.ui.kit.input.Field;
import org.crampdiary.ui.kit.input.FieldError;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.ScrollTo;

/** A date to type, and the leap to its night. */
final class DateJump extends VBox {

    private final DateInput date = new DateInput();
    private final TextField typed = new TextField();
    private final Supplier<LocalDate> last;
    private final Consumer<LocalDate> show;

    /**
     * @param last the newest night that can be shown
     * @param show shows a night
     */
    DateJump(Messages messages, Supplier<LocalDate> last, Consumer<LocalDate> show) {
        this.last = last;
        this.show = show;
        typed.setId("diary-date");
        typed.setPromptText(messages.text("diary.date-prompt"));
        typed.setAccessibleText(messages.text("diary.go-to-date"));
        typed.setPrefColumnCount(8);
        typed.textProperty().bindBidirectional(date.textProperty());
        typed.setOnAction(_ -> go());
        Flow line =
                new Flow(
                        typed,
                        Buttons.plain("diary-date-go", messages.text("diary.date-go"), this::go));
        getChildren()
                .addAll(
                        new Field(messages.text("diary.go-to-date"), line),
                        new FieldError("diary-date-error", date.errorProperty(), typed, messages));
    }

    void focus() {
        ScrollTo.top(this);
        typed.requestFocus();
        typed.selectAll();
    }

    private void go() {
        LocalDate day = date.value();
        if (!date.validate() || day == null) {
            return;
        }
        if (day.isAfter(last.get())) {
            date.mark(Phrase.of("start.future"));
            return;
        }
        date.set(null);
        show.accept(day);
    }
}
