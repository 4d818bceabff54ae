package org.crampdiary.ui.rooms.diary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.crampdiary.model.NightStatus;
import org.crampdiary.text.CrampLine;
import org.crampdiary.text.DayLine;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.input.Chips;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Card;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.ScrollTo;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.parts.form.CrampForm;
import org.crampdiary.ui.parts.form.DayForm;
import org.crampdiary.ui.parts.signs.SignAdvice;
import org.jspecify.annotations.Nullable;

/** The chosen night: its cramps, its status, the day before it, and the form that is open. */
final class NightPane extends VBox {

    private final DiaryViewModel model;
    private final EntryEditing editing;
    private final SignAdvice advice;
    private final Messages messages;
    private @Nullable EntryForm shownForm;
    private Node form = new VBox();

    NightPane(DiaryViewModel model, SignAdvice advice, Messages messages) {
        this.model = model;
        this.advice = advice;
        this.editing = model.editing();
        this.messages = messages;
        setId("diary-night");
        getStyleClass().add("column");
    }

    /** Shows a page and, in the place of its entry, the form that is open. */
    void show(NightPage page, @Nullable EntryForm open) {
        if (!Objects.equals(open, shownForm)) {
            shownForm = open;
            form = open == null ? new VBox() : form(open);
        }
        EntryForm here = open != null && open.night().equals(page.night()) ? open : null;
        getChildren().clear();
        page.drafts().stream()
                .filter(key -> open == null || !key.equals(open.key()))
                .forEach(key -> getChildren().add(draft(key, page)));
        getChildren().addAll(night(page, here), day(page, here));
    }

    /** Brings the form, or the first field that is not right, into sight. */
    void revealForm() {
        if (shownForm != null) {
            Node wrong = form.lookup(":wrong");
            Node target = wrong == null ? form : wrong;
            ScrollTo.top(target);
            if (wrong != null) {
                wrong.requestFocus();
            }
        }
    }

    private Card draft(String key, NightPage page) {
        Card card =
                new Card(
                        Texts.body(messages.text("diary.draft")),
                        new Flow(
                                Buttons.primary(
                                        "diary-draft-go-on",
                                        messages.text("diary.go-on"),
                                        () -> editing.goOn(key, page.night())),
                                Buttons.plain(
                                        "diary-draft-discard",
                                        messages.text("diary.discard"),
                                        () -> editing.discard(key))));
        card.getStyleClass().add("advice");
        return card;
    }

    private Card night(NightPage page, @Nullable EntryForm open) {
        Card card =
                Card.titled(messages.text("diary.night", messages.formats().night(page.night())));
        for (NightPage.Entry entry : page.cramps()) {
            boolean opened = isOpen(open, EntryForm.crampKey(entry.id()));
            card.getChildren().add(opened ? form : line(entry));
        }
        if (page.cramps().isEmpty()) {
            card.getChildren().addAll(Texts.body(statusText(page)), status(page));
        }
        boolean adding = isOpen(open, EntryForm.newKey(page.night()));
        card.getChildren()
                .add(
                        adding
                                ? form
                                : Buttons.plain(
                                        "diary-add-cramp",
                                        messages.text("diary.add-cramp"),
                                        () -> editing.addCramp(page.night())));
        return card;
    }

    private static boolean isOpen(@Nullable EntryForm open, String key) {
        return open != null && open.key().equals(key);
    }

    private Node line(NightPage.Entry entry) {
        CrampLine line = entry.line();
        TextFlow words =
                new TextFlow(
                        text(line.when() + "  ", "when"),
                        text(line.what(), "what"),
                        text(line.more().isEmpty() ? "" : " · " + line.more(), "more"));
        if (!entry.note().isEmpty()) {
            words.getChildren().add(text("\n“" + entry.note() + "”", "more"));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        Button edit =
                Buttons.plain(
                        "diary-cramp-" + entry.id(),
                        messages.text("diary.edit"),
                        () -> editing.editCramp(entry.id()));
        edit.setAccessibleText(messages.text("diary.edit-cramp", line.text()));
        HBox row = new HBox(12, words, edit);
        row.getStyleClass().add("cramp-row");
        row.setOnMouseClicked(_ -> editing.editCramp(entry.id()));
        return row;
    }

    private static Text text(String words, String styleClass) {
        Text text = new Text(words);
        text.getStyleClass().addAll("entry-text", styleClass);
        return text;
    }

    private String statusText(NightPage page) {
        return messages.text(
                page.status() == NightStatus.NONE
                        ? "diary.status-none"
                        : page.status() == NightStatus.CRAMPS
                                ? "diary.status-cramps"
                                : page.recorded()
                                        ? "diary.status-unknown"
                                        : "diary.status-not-recorded");
    }

    private enum Say {
        NONE,
        CRAMPS,
        UNKNOWN
    }

    private Node status(NightPage page) {
        Chips<Say> chips =
                new Chips<>(
                        "diary-status",
                        List.of(Say.values()),
                        say ->
                                messages.text(
                                        switch (say) {
                                            case NONE -> "diary.say-none";
                                            case CRAMPS -> "diary.say-cramps";
                                            case UNKNOWN -> "diary.say-unknown";
                                        }),
                        say -> say.name().toLowerCase(Locale.ROOT));
        chips.valueProperty()
                .set(
                        page.status() == NightStatus.NONE
                                ? Say.NONE
                                : page.status() == NightStatus.CRAMPS
                                        ? Say.CRAMPS
                                        : page.recorded() ? Say.UNKNOWN : null);
        chips.valueProperty()
                .subscribe((_, said) ->
                        model.say(
                                said == Say.NONE
                                        ? NightStatus.NONE
                                        : said == Say.CRAMPS ? NightStatus.CRAMPS : null));
        return chips.node();
    }

    private Card day(NightPage page, @Nullable EntryForm open) {
        Card card = Card.titled(messages.text("diary.day-before"));
        if (isOpen(open, EntryForm.dayKey(page.night()))) {
            card.getChildren().add(form);
            return card;
        }
        if (page.day().isEmpty() && page.note().isEmpty()) {
            card.getChildren().add(Texts.quiet(messages.text("diary.day-empty")));
        } else {
            card.getChildren().add(table(page.day()));
        }
        if (!page.note().isEmpty()) {
            card.getChildren().add(Texts.quiet("“" + page.note() + "”"));
        }
        card.getChildren()
                .add(
                        Buttons.plain(
                                "diary-edit-day",
                                messages.text("diary.edit"),
                                () -> editing.editDay(page.night())));
        return card;
    }

    private static GridPane table(List<DayLine> lines) {
        GridPane table = new GridPane();
        table.setId("diary-day");
        table.getStyleClass().add("day-table");
        ColumnConstraints names = new ColumnConstraints();
        names.setPercentWidth(36);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        table.getColumnConstraints().addAll(names, values);
        for (int row = 0; row < lines.size(); row++) {
            Label value = Texts.body(lines.get(row).value());
            value.getStyleClass().add("value");
            table.addRow(row, Texts.quiet(lines.get(row).name()), value);
        }
        return table;
    }

    private Node form(EntryForm open) {
        VBox box = new VBox();
        box.setId("diary-form");
        box.getStyleClass().addAll("form", "entry-form");
        List<Node> buttons = new ArrayList<>();
        buttons.add(Buttons.primary("diary-save", messages.text("diary.save"), editing::save));
        buttons.add(Buttons.plain("diary-cancel", messages.text("diary.cancel"), editing::cancel));
        switch (open) {
            case EntryForm.OfCramp cramp -> {
                box.getChildren()
                        .add(new CrampForm("diary-cramp", cramp.model(), advice, messages));
                if (cramp.existing() != null) {
                    String id = cramp.existing().id();
                    buttons.add(
                            Buttons.plain(
                                    "diary-trash",
                                    messages.text("diary.move-to-trash"),
                                    () -> editing.moveToTrash(id)));
                }
            }
            case EntryForm.OfDay day ->
                    box.getChildren().add(new DayForm("diary-day", day.model(), advice, messages));
        }
        Label refused = Texts.label(messages.text("diary.refused"), "field-error");
        refused.setId("diary-refused");
        refused.setWrapText(true);
        refused.visibleProperty().bind(editing.refusedProperty());
        refused.managedProperty().bind(editing.refusedProperty());
        box.getChildren().addAll(refused, new Flow(buttons.toArray(Node[]::new)));
        return box;
    }
}
