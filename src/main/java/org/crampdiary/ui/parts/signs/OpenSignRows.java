package org.crampdiary.ui.parts.signs;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.crampdiary.guidance.OpenSign;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.input.Field;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.kit.layout.Visibility;

/** The question after signs that were reported earlier: still there, gone, seen by a doctor? */
public final class OpenSignRows extends VBox {

    private final SignAnswers answers;
    private final Messages messages;

    public OpenSignRows(SignAnswers answers, Messages messages) {
        super(16);
        this.answers = answers;
        this.messages = messages;
    }

    /**
     * Shows these signs.
     *
     * @param night the night whose record takes the answers
     */
    public void show(List<OpenSign> open, LocalDate night) {
        getChildren().setAll(open.stream().map(sign -> row(sign, night)).toList());
        Visibility.when(!open.isEmpty(), this);
    }

    private Node row(OpenSign sign, LocalDate night) {
        String id = "sign-" + sign.sign().code();
        boolean today = sign.reported().equals(night);
        Flow buttons = new Flow();
        if (!today) {
            buttons.getChildren()
                    .addAll(
                            Buttons.plain(
                                    id + "-still",
                                    messages.text("signs.still-there"),
                                    () -> answers.there(sign.sign(), night)),
                            Buttons.plain(
                                    id + "-gone",
                                    messages.text("signs.gone"),
                                    () -> answers.gone(sign.sign(), night)));
        }
        buttons.getChildren()
                .add(
                        Buttons.plain(
                                id + "-seen",
                                messages.text("signs.seen-by-doctor"),
                                () -> answers.seenByDoctor(sign)));
        String question =
                messages.text(
                        today ? "signs.reported-now" : "signs.reported",
                        sign.sign(),
                        messages.formats().dayMonth(sign.reported()),
                        messages.formats().weekday(sign.reported()));
        Field.asks(question, buttons);
        VBox row = new VBox(8, Texts.body(question), buttons);
        row.setId(id);
        return row;
    }
}
