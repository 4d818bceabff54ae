package org.crampdiary.ui.parts.form;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.crampdiary.model.Diary;
import org.crampdiary.model.EntryField;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightFields;
import org.crampdiary.settings.Recording;
import org.crampdiary.text.DayLine;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.FirstTabStop;
import org.crampdiary.ui.kit.layout.Visibility;
import org.jspecify.annotations.Nullable;

/** One field of a day: what answers it, and below that "as the day before". For the FX thread. */
final class DayTap<V> {

    private final String id;
    private final EntryField<Night, V> field;
    private final Supplier<Question<V>> question;
    private final Consumer<DayTap<?>> copy;
    private final Messages messages;
    private final VBox place = new VBox();
    private @Nullable Asked<V> asked;

    /** Of this day it stands there, and stays when its answer is taken back: it may be a slip. */
    private @Nullable LocalDate standsFor;

    /**
     * A question with what answers it.
     *
     * @param shown shows the answer that is recorded
     */
    record Question<V>(VBox node, Consumer<? super @Nullable V> shown) {}

    /** A question in its place. */
    private record Asked<V>(Question<V> question, Button asBefore) {}

    /**
     * @param question is made when it is first asked: most people are asked half of them
     * @param copy answers as the day before
     */
    DayTap(
            String id,
            EntryField<Night, V> field,
            Supplier<Question<V>> question,
            Consumer<DayTap<?>> copy,
            Messages messages) {
        this.id = id + "-" + field.word();
        this.field = field;
        this.question = question;
        this.copy = copy;
        this.messages = messages;
    }

    private Asked<V> ask() {
        Question<V> made = question.get();
        VBox node = made.node();
        node.setId(id + "-asked");
        Button asBefore =
                Buttons.link(
                        id + "-as-before",
                        "",
                        () -> {
                            copy.accept(this);
                            FirstTabStop.in(node).ifPresent(Node::requestFocus);
                        });
        asBefore.setWrapText(true);
        asBefore.setMinWidth(0);
        node.getChildren().add(asBefore);
        place.getChildren().add(node);
        return new Asked<>(made, asBefore);
    }

    /** Where the question stands once it is asked. */
    VBox place() {
        return place;
    }

    boolean ofTheSleep() {
        return NightFields.ofTheSleep(field);
    }

    /** The record in which it stands: of the sleep, that of the night before the day. */
    LocalDate night(LocalDate day) {
        return ofTheSleep() ? day.minusDays(1) : day;
    }

    private Night record(LocalDate day, Diary diary) {
        return diary.nightOrEmpty(night(day));
    }

    /** Whether it is asked of a day, or answered, or was while it is looked at. */
    boolean isShown(LocalDate day, Diary diary, Recording recording) {
        return recording.shows(field, record(day, diary)) || day.equals(standsFor);
    }

    void show(LocalDate day, Diary diary, Recording recording) {
        boolean stands = isShown(day, diary, recording);
        standsFor = stands ? day : null;
        Visibility.when(stands, place);
        if (stands && asked == null) {
            asked = ask();
        }
        if (asked != null) {
            show(asked, day, diary);
        }
    }

    private void show(Asked<V> there, LocalDate day, Diary diary) {
        there.question().shown().accept(field.of(record(day, diary)));
        List<DayLine> before = before(day, diary);
        there.asBefore()
                .setText(
                        messages.text(
                                "tonight.as-before",
                                String.join(" · ", before.stream().map(DayLine::value).toList())));
        Visibility.when(!before.isEmpty(), there.asBefore());
    }

    /** Is looked at no longer. */
    void leave() {
        standsFor = null;
    }

    /** What "as the day before" would add, in words: only where the day says nothing yet. */
    List<DayLine> before(LocalDate day, Diary diary) {
        boolean open = field.of(record(day, diary)) == null;
        Night other = record(day.minusDays(1), diary);
        return open ? DayLine.of(copied(other, Night.empty(day)), messages) : List.of();
    }

    /** A record with what the day before says, where it says nothing itself. */
    Night asTheDayBefore(LocalDate day, Diary diary, Night record) {
        return field.of(record) == null ? copied(record(day.minusDays(1), diary), record) : record;
    }

    private Night copied(Night from, Night to) {
        return to.with(field, field.of(from));
    }
}
