package org.crampdiary.ui.parts.form;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampFields;
import org.crampdiary.model.Effect;
import org.crampdiary.model.EntryField;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.input.Chips;
import org.crampdiary.ui.kit.input.Field;
import org.crampdiary.ui.kit.input.FieldError;
import org.crampdiary.ui.kit.input.LegMap;
import org.crampdiary.ui.kit.input.NumberField;
import org.crampdiary.ui.kit.input.TextLine;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Columns;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.kit.layout.Visibility;
import org.crampdiary.ui.parts.signs.SignAdvice;
import org.jspecify.annotations.Nullable;

/** Every question about one cramp, the most telling ones first. All may stay unanswered. */
public final class CrampForm extends VBox {

    /** What stands in two columns above the rest. */
    private static final Set<EntryField<Cramp, ?>> ABOVE =
            Set.of(
                    CrampFields.SITES,
                    CrampFields.DURATION_SECONDS,
                    CrampFields.SEVERITY,
                    CrampFields.WOKE);

    private final Messages messages;
    private final AnswerNodes<Cramp> nodes;

    /**
     * Ids begin with {@code id}, such as {@code id-severity-8} or {@code id-legs-left-calf}.
     *
     * @param advice shown below the symptoms, taken from where it was before
     */
    public CrampForm(String id, CrampFormModel model, SignAdvice advice, Messages messages) {
        this.messages = messages;
        getStyleClass().add("form");
        nodes = new AnswerNodes<>(id, "form.", model, messages);
        model.choice(CrampFields.SYMPTOMS)
                .subscribe(ticked -> advice.show(model.start().nightProperty().get(), ticked));
        LegMap legs = new LegMap(id + "-legs", messages);
        legs.sitesProperty().bindBidirectional(model.sitesProperty());
        VBox left = new VBox(nodes.asked(CrampFields.SITES, legs.node()));
        VBox right =
                new VBox(
                        when(id, model),
                        nodes.of(CrampFields.SEVERITY),
                        nodes.of(CrampFields.WOKE));
        left.getStyleClass().add("form");
        right.getStyleClass().add("form");
        getChildren().add(new Columns(left, right, 0.42, 44));
        Node symptoms = new VBox(12, nodes.of(CrampFields.SYMPTOMS), advice);
        Node remedies = nodes.asked(CrampFields.REMEDIES, remedies(id, model));
        getChildren()
                .addAll(
                        nodes.of(
                                CrampFormModel.asked().stream()
                                        .filter(field -> !ABOVE.contains(field))
                                        .toList(),
                                Map.of(
                                        CrampFields.SYMPTOMS,
                                        symptoms,
                                        CrampFields.REMEDIES,
                                        remedies)));
    }

    private Field asked(String key, Node answer) {
        return new Field(messages.text(key), answer);
    }

    private Node when(String id, CrampFormModel model) {
        DatePicker night = new DatePicker();
        night.setId(id + "-night");
        night.setEditable(false);
        night.setConverter(dates(night));
        night.setAccessibleText(messages.text("form.night"));
        night.valueProperty().bindBidirectional(model.start().nightProperty());
        TextLine time =
                new TextLine(
                        id + "-time", messages.text("form.time"), 5, model.start().timeProperty());
        time.setPromptText(messages.text("form.time-prompt"));
        Label nightName = Texts.quiet("");
        model.start()
                .nightProperty()
                .subscribe(date ->
                        nightName.setText(
                                messages.text("form.night-name", messages.formats().night(date))));
        Flow line =
                new Flow(
                        asked("form.time", time),
                        new NumberField(
                                id + "-minutes",
                                messages.text("form.duration"),
                                messages.text("unit.minutes"),
                                model.minutes(),
                                messages),
                        asked("form.night", night));
        line.setHgap(16);
        Label error =
                new FieldError(id + "-time-error", model.start().errorProperty(), time, messages);
        return new VBox(4, line, which(id, model.start()), error, nightName);
    }

    /** Which of two equal times is meant, in the night in which the clocks are put back. */
    private Node which(String id, StartInput start) {
        Chips<Boolean> which =
                new Chips<>(
                                id + "-which",
                                List.of(false, true),
                                second -> messages.text(second ? "start.second" : "start.first"),
                                second -> second ? "second" : "first")
                        .always(start.secondProperty().get());
        which.valueProperty().bindBidirectional(start.secondProperty());
        Field field = asked("start.twice", which.node());
        start.twiceProperty().subscribe(twice -> Visibility.when(twice, field));
        return field;
    }

    /** Dates in the language of the form, whatever the system's is. */
    private StringConverter<LocalDate> dates(DatePicker picker) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable LocalDate date) {
                return date == null ? "" : messages.formats().date(date);
            }

            @Override
            public LocalDate fromString(String text) {
                return picker.getValue();
            }
        };
    }

    private Node remedies(String id, CrampFormModel model) {
        Flow choices =
                new Flow(
                        Buttons.tick(
                                id + "-no-remedies",
                                messages.text("form.no-remedies"),
                                model.remedies().noneProperty()));
        VBox ratings = new VBox(8);
        for (RemedyRow row : model.remedies().rows()) {
            String rowId = id + "-remedy-" + row.remedy().code();
            choices.getChildren()
                    .add(Buttons.tick(rowId, messages.name(row.remedy()), row.triedProperty()));
            ratings.getChildren().add(rating(rowId, row));
        }
        return new VBox(8, choices, ratings);
    }

    private Node rating(String rowId, RemedyRow row) {
        Chips<Effect> effect =
                Chips.of(rowId + "-effect", Arrays.asList(Effect.values()), messages);
        effect.valueProperty().bindBidirectional(row.effectProperty());
        Label name = Texts.body(messages.text("form.helped", row.remedy()));
        Flow line = new Flow(name, effect.node());
        line.setAlignment(Pos.CENTER_LEFT);
        line.visibleProperty().bind(row.triedProperty());
        line.managedProperty().bind(row.triedProperty());
        return line;
    }
}
