package org.crampdiary.ui.parts.form;

import java.time.LocalDate;
import java.util.Arrays;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.crampdiary.model.CrampContext;
import org.crampdiary.model.Effect;
import org.crampdiary.model.Symptom;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.input.Chips;
import org.crampdiary.ui.kit.input.Field;
import org.crampdiary.ui.kit.input.FieldError;
import org.crampdiary.ui.kit.input.LegMap;
import org.crampdiary.ui.kit.input.MultiChips;
import org.crampdiary.ui.kit.input.NumberField;
import org.crampdiary.ui.kit.input.SeverityScale;
import org.crampdiary.ui.kit.layout.Columns;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.parts.signs.SignAdvice;
import org.jspecify.annotations.Nullable;

/** Every question about one cramp, the most telling ones first. All may stay unanswered. */
public final class CrampForm extends VBox {

    private final Messages messages;

    /**
     * Ids begin with {@code id}, such as {@code id-severity-8} or {@code id-legs-left-calf}.
     *
     * @param advice shown below the symptoms, taken from where it was before
     */
    public CrampForm(String id, CrampFormModel model, SignAdvice advice, Messages messages) {
        this.messages = messages;
        getStyleClass().add("form");
        model.symptomsProperty()
                .subscribe(ticked -> advice.show(model.start().nightProperty().get(), ticked));
        LegMap legs = new LegMap(id + "-legs", messages);
        legs.sitesProperty().bindBidirectional(model.sitesProperty());
        SeverityScale severity = new SeverityScale(id + "-severity", messages);
        severity.valueProperty().bindBidirectional(model.severityProperty());
        Chips<Boolean> woke = Chips.yesNo(id + "-woke", messages);
        woke.valueProperty().bindBidirectional(model.wokeProperty());
        VBox left = new VBox(asked("form.where", legs.node()));
        VBox right =
                new VBox(
                        when(id, model),
                        asked("form.severity", severity.node()),
                        asked("form.woke", woke.node()));
        left.getStyleClass().add("form");
        right.getStyleClass().add("form");
        getChildren()
                .addAll(
                        new Columns(left, right, 0.42, 44),
                        asked("form.remedies", remedies(id, model)),
                        asked("form.symptoms", new VBox(12, symptoms(id, model), advice)),
                        asked("form.context", context(id, model)),
                        afterwards(id, model),
                        new NoteField(
                                id, model.noteProperty(), model.noteErrorProperty(), messages));
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
        TextField time = new TextField();
        time.setId(id + "-time");
        time.setPrefColumnCount(5);
        time.setPromptText(messages.text("form.time-prompt"));
        time.setAccessibleText(messages.text("form.time"));
        time.textProperty().bindBidirectional(model.start().timeProperty());
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
        return new VBox(4, line, nightName, error);
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
        VBox rows = new VBox(8);
        CheckBox nothing = new CheckBox(messages.text("form.no-remedies"));
        nothing.setId(id + "-no-remedies");
        nothing.getStyleClass().add("target");
        nothing.selectedProperty().bindBidirectional(model.noRemediesProperty());
        Flow choices = new Flow(nothing);
        VBox ratings = new VBox(8);
        for (RemedyRow row : model.remedies()) {
            String rowId = id + "-remedy-" + row.remedy().code();
            CheckBox tried = new CheckBox(messages.name(row.remedy()));
            tried.setId(rowId);
            tried.getStyleClass().add("target");
            tried.selectedProperty().bindBidirectional(row.triedProperty());
            choices.getChildren().add(tried);
            ratings.getChildren().add(rating(rowId, row));
        }
        rows.getChildren().addAll(choices, ratings);
        return rows;
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

    private Node symptoms(String id, CrampFormModel model) {
        MultiChips<Symptom> chips =
                new MultiChips<>(
                        id + "-symptom",
                        Arrays.asList(Symptom.values()),
                        messages,
                        messages.text("form.none-of-these"));
        chips.valueProperty().bindBidirectional(model.symptomsProperty());
        return chips.node();
    }

    private Node context(String id, CrampFormModel model) {
        Chips<CrampContext> chips =
                Chips.of(id + "-context", Arrays.asList(CrampContext.values()), messages);
        chips.valueProperty().bindBidirectional(model.contextProperty());
        return chips.node();
    }

    private Node afterwards(String id, CrampFormModel model) {
        Flow line =
                new Flow(
                        new NumberField(
                                id + "-resleep",
                                messages.text("form.resleep"),
                                messages.text("unit.minutes"),
                                model.minutesToResleep(),
                                messages),
                        new NumberField(
                                id + "-soreness",
                                messages.text("form.soreness"),
                                messages.text("unit.hours"),
                                model.sorenessHours(),
                                messages));
        line.setHgap(24);
        return line;
    }
}
