package org.crampdiary.ui.rooms.diary;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.crampdiary.model.NightAnswer;
import org.crampdiary.settings.Settings;
import org.crampdiary.text.DayLine;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.input.Chips;
import org.crampdiary.ui.kit.input.Field;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Card;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.parts.form.CrampForm;
import org.crampdiary.ui.parts.form.DayForm;
import org.crampdiary.ui.parts.form.FormPane;
import org.crampdiary.ui.parts.form.OpenCramp;
import org.crampdiary.ui.parts.form.OpenDay;
import org.crampdiary.ui.parts.form.OpenEntry;
import org.crampdiary.ui.parts.signs.SignAdvice;
import org.jspecify.annotations.Nullable;

/** The chosen night: its cramps, its status, the day before it, and the form that is open. */
final class NightPane extends VBox {

    private final DiaryViewModel model;
    private final EntriesViewModel entries;
    private final Settings settings;
    private final SignAdvice advice;
    private final Messages messages;
    private final AsItWas asItWas;
    private @Nullable NightPage shown;
    private @Nullable OpenEntry<?> shownForm;
    private List<String> shownDrafts = List.of();
    private @Nullable FormPane form;

    NightPane(DiaryViewModel model, Settings settings, SignAdvice advice, Messages messages) {
        this.model = model;
        this.settings = settings;
        this.advice = advice;
        this.entries = model.entries();
        this.messages = messages;
        this.asItWas = new AsItWas(messages);
        setId("diary-night");
        getStyleClass().add("column");
    }

    /**
     * Shows a page and, in the place of its entry, the form that is open. Where neither changed all
     * stays as it is, so that no keystroke is lost while a draft is kept.
     */
    void show(NightPage page, @Nullable OpenEntry<?> open) {
        List<String> drafts =
                page.drafts().stream().filter(key -> !entries.form().isOpen(key)).toList();
        boolean sameForm = Objects.equals(open, shownForm);
        if (sameForm && shown != null && page.sameNight(shown) && drafts.equals(shownDrafts)) {
            return;
        }
        if (!sameForm) {
            form = open == null ? null : form(open);
        }
        String keyboard = isFocusWithin() ? keyboard(open) : null;
        shown = page;
        shownForm = open;
        shownDrafts = drafts;
        String here = open != null && open.night().equals(page.night()) ? open.key() : "";
        getChildren().clear();
        drafts.forEach(key -> getChildren().add(draft(key, page)));
        getChildren().addAll(night(page, here), day(page, here));
        if (keyboard != null) {
            Node again = lookup("#" + keyboard);
            Node next = again == null ? lookup("#diary-add-cramp") : again;
            if (next != null) {
                next.requestFocus();
            }
        }
    }

    /**
     * What is to have the keyboard of this pane when all is built anew: what has it now, or after a
     * form the button that opens it again. Null when it goes into a form that opens.
     */
    private @Nullable String keyboard(@Nullable OpenEntry<?> open) {
        if (Objects.equals(open, shownForm)) {
            return getScene().getFocusOwner().getId();
        }
        if (open != null || shownForm == null) {
            return null;
        }
        return switch (shownForm) {
            case OpenCramp cramp -> "diary-cramp-" + cramp.model().id();
            case OpenDay _ -> "diary-edit-day";
        };
    }

    /** Brings the open form into sight, with the keyboard in it. */
    void bringFormIntoSight() {
        if (form != null) {
            form.begin();
        }
    }

    private Card draft(String key, NightPage page) {
        Card card =
                new Card(
                        Texts.body(messages.text("diary.draft")),
                        new Flow(
                                Buttons.primary(
                                        "diary-draft-go-on",
                                        messages.text("form.go-on"),
                                        () -> entries.goOn(key, page.night())),
                                Buttons.plain(
                                        "diary-draft-discard",
                                        messages.text("diary.discard"),
                                        () -> entries.discard(key))));
        card.getStyleClass().add("advice");
        return card;
    }

    private Card night(NightPage page, String open) {
        Card card =
                Card.titled(messages.text("diary.night", messages.formats().night(page.night())));
        for (NightPage.Entry entry : page.cramps()) {
            card.getChildren().add(formOr(open, OpenCramp.key(entry.id()), () -> row(entry)));
            if (!open.equals(OpenCramp.key(entry.id()))) {
                card.getChildren()
                        .addAll(asItWas.of(entry.line().text(), entry.earlier(), entries));
            }
        }
        if (page.cramps().isEmpty()) {
            card.getChildren().addAll(Texts.body(statusText(page)), status(page));
        }
        card.getChildren()
                .add(
                        formOr(
                                open,
                                OpenCramp.newKey(page.night()),
                                () ->
                                        Buttons.plain(
                                                "diary-add-cramp",
                                                messages.text("diary.add-cramp"),
                                                () -> entries.addCramp(page.night()))));
        return card;
    }

    /** The open form in the place of its entry. */
    private Node formOr(String open, String key, Supplier<Node> closed) {
        return form != null && open.equals(key) ? form : closed.get();
    }

    private Node row(NightPage.Entry entry) {
        return new CrampRow(entry, () -> entries.editCramp(entry.id()), messages);
    }

    private String statusText(NightPage page) {
        return messages.text(
                switch (page.answer()) {
                    case null ->
                            page.paused() ? "diary.status-paused" : "diary.status-not-recorded";
                    case NONE -> "diary.status-none";
                    case CRAMPS -> "diary.status-cramps";
                    case UNKNOWN -> "diary.status-unknown";
                });
    }

    private Node status(NightPage page) {
        Chips<NightAnswer> chips =
                new Chips<>(
                        "diary-status",
                        List.of(NightAnswer.values()),
                        said ->
                                messages.text(
                                        switch (said) {
                                            case NONE -> "diary.say-none";
                                            case CRAMPS -> "diary.say-cramps";
                                            case UNKNOWN -> "diary.say-unknown";
                                        }),
                        said -> said.name().toLowerCase(Locale.ROOT));
        chips.valueProperty().set(page.answer());
        chips.valueProperty().subscribe((_, said) -> model.say(said));
        Field.asks(statusText(page), chips.node());
        return chips.node();
    }

    private Card day(NightPage page, String open) {
        Card card = Card.titled(messages.text("diary.day-before"));
        if (form != null && open.equals(OpenDay.key(page.night()))) {
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
                .addAll(asItWas.of(messages.text("diary.day-before"), page.earlier(), entries));
        card.getChildren()
                .add(
                        Buttons.plain(
                                "diary-edit-day",
                                messages.text("diary.edit"),
                                () -> entries.editDay(page.night())));
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

    private FormPane form(OpenEntry<?> open) {
        FormPane pane =
                switch (open) {
                    case OpenCramp cramp ->
                            pane(new CrampForm("diary-cramp", cramp.model(), advice, messages));
                    case OpenDay day ->
                            pane(
                                    new DayForm(
                                            "diary-day",
                                            day.model(),
                                            settings.preferences().recording(),
                                            advice,
                                            messages));
                };
        if (open instanceof OpenCramp cramp && cramp.existing() != null) {
            String id = cramp.model().id();
            pane.with(
                    Buttons.plain(
                            "diary-trash",
                            messages.text("diary.move-to-trash"),
                            () -> entries.moveToTrash(id)));
        }
        return pane;
    }

    private FormPane pane(Node fields) {
        FormPane pane = new FormPane("diary", entries.form(), messages, fields);
        pane.setId("diary-form");
        pane.getStyleClass().addAll("form", "entry-form");
        return pane;
    }
}
