package org.crampdiary.ui.parts.form;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
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

    private final EntryField<Night, V> field;
    private final VBox node;
    private final Consumer<? super @Nullable V> shown;
    private final Button asBefore;
    private final Messages messages;

    /** Of this day it stands there, and stays when its answer is taken back: it may be a slip. */
    private @Nullable LocalDate standsFor;

    /**
     * @param question with what answers it
     * @param shown shows the answer that is recorded
     * @param copy answers as the day before
     */
    DayTap(
            String id,
            EntryField<Night, V> field,
            VBox question,
            Consumer<? super @Nullable V> shown,
            Consumer<DayTap<?>> copy,
            Messages messages) {
        this.field = field;
        this.shown = shown;
        this.messages = messages;
        node = question;
        node.setId(id + "-" + field.word() + "-asked");
        asBefore =
                Buttons.link(
                        id + "-" + field.word() + "-as-before",
                        "",
                        () -> {
                            copy.accept(this);
                            FirstTabStop.in(node).ifPresent(Node::requestFocus);
                        });
        asBefore.setWrapText(true);
        asBefore.setMinWidth(0);
        node.getChildren().add(asBefore);
    }

    VBox node() {
        return node;
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
        Visibility.when(stands, node);
        shown.accept(field.of(record(day, diary)));
        List<DayLine> before = before(day, diary);
        asBefore.setText(
                messages.text(
                        "tonight.as-before",
                        String.join(" · ", before.stream().map(DayLine::value).toList())));
        Visibility.when(!before.isEmpty(), asBefore);
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
