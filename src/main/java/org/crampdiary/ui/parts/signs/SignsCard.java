package org.crampdiary.ui.parts.signs;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.crampdiary.guidance.OpenSign;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Symptom;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.input.Field;
import org.crampdiary.ui.kit.input.MultiChips;
import org.crampdiary.ui.kit.input.OneTabStop;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Card;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.ScrollTo;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.kit.layout.Visibility;

/** The morning's one short question, and before it the open signs. Every press is saved. */
public final class SignsCard extends VBox {

    private final SignAnswers answers;
    private final Messages messages;
    private final OpenSignRows rows;
    private final VBox question;
    private final Label hint = Texts.quiet("");
    private final Button none;
    private final Node shortAnswers;
    private final VBox list = new VBox(12);
    private List<Symptom> listed = List.of();
    private MultiChips<Symptom> chips;
    private LocalDate night = LocalDate.EPOCH;
    private Diary diary = Diary.EMPTY;
    private boolean asks;
    private boolean listing;
    private boolean showing;

    public SignsCard(SignAnswers answers, Messages messages) {
        this.answers = answers;
        this.messages = messages;
        rows = new OpenSignRows(answers, messages);
        chips = chips(listed);
        setId("tonight-signs");
        none =
                Buttons.plain(
                        "tonight-signs-none",
                        messages.text("signs.none"),
                        () -> answers.answer(List.of(), night));
        Button some =
                Buttons.plain(
                        "tonight-signs-some", messages.text("signs.something"), () -> list(true));
        shortAnswers = new Flow(none, some);
        OneTabStop.of(shortAnswers, List.of(none, some));
        Field.asks(messages.text("signs.question"), shortAnswers);
        Label title = Texts.heading(messages.text("signs.question"));
        title.setWrapText(true);
        question = new VBox(8, title, hint, shortAnswers, list);
        getChildren().add(new Card(rows, question));
    }

    /** Shows what is to be asked for a night; nothing when this is no time to ask. */
    public void show(Diary now, LocalDate of, boolean isTimeToAsk) {
        diary = now;
        asks = isTimeToAsk;
        if (!of.equals(night)) {
            night = of;
            listing = false;
        }
        refresh();
    }

    /** Gives the keyboard to the short answer; false when nothing is asked. */
    public boolean focus() {
        if (!isVisible() || !question.isVisible() || listing) {
            return false;
        }
        none.requestFocus();
        ScrollTo.top(this);
        return true;
    }

    private void refresh() {
        List<OpenSign> open = OpenSign.before(night, diary);
        rows.show(SignAnswers.unasked(open, night, diary), night);
        hint.setText(messages.text("signs.question-hint", messages.formats().night(night)));
        if (listing) {
            showAnswer(open.stream().map(OpenSign::sign).toList());
        }
        boolean answered = SignAnswers.answered(night, diary);
        Visibility.when(listing || !answered, question);
        Visibility.when(!listing, shortAnswers);
        Visibility.when(listing, list);
        Visibility.when(asks && (listing || !answered || rows.isVisible()), this);
    }

    private void showAnswer(List<Symptom> open) {
        List<Symptom> choices =
                Arrays.stream(Symptom.values()).filter(sign -> !open.contains(sign)).toList();
        if (!choices.equals(listed)) {
            listed = choices;
            chips = chips(choices);
            list.getChildren()
                    .setAll(
                            chips.node(),
                            Buttons.primary(
                                    "tonight-signs-done",
                                    messages.text("signs.done"),
                                    () -> list(false)));
        }
        List<Symptom> said =
                Objects.requireNonNullElse(diary.nightOrEmpty(night).symptoms(), List.<Symptom>of())
                        .stream()
                        .filter(choices::contains)
                        .toList();
        showing = true;
        boolean unanswered = said.isEmpty() && !SignAnswers.answered(night, diary);
        chips.valueProperty().set(unanswered ? null : said);
        showing = false;
    }

    private MultiChips<Symptom> chips(List<Symptom> choices) {
        MultiChips<Symptom> made =
                SignChips.of("tonight-sign", choices, messages.text("signs.none"), messages);
        Field.asks(messages.text("signs.question"), made.node());
        made.valueProperty()
                .subscribe((_, value) -> {
                    if (!showing) {
                        answers.answer(value, night);
                    }
                });
        return made;
    }

    private void list(boolean on) {
        listing = on;
        refresh();
    }
}
