package org.crampdiary.ui.parts.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.crampdiary.model.ActivityType;
import org.crampdiary.model.Intensity;
import org.crampdiary.report.FigureWords;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.input.Chips;
import org.crampdiary.ui.kit.input.Field;
import org.crampdiary.ui.kit.input.NumberField;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Flow;

/** Kinds of activity to press; each pressed one gets a line for how long and how hard. */
final class ActivityRowsForm extends VBox {

    private final String id;
    private final ActivityRows activities;
    private final Messages messages;
    private final Map<ActivityType, ToggleButton> kinds = new EnumMap<>(ActivityType.class);
    private final VBox lines = new VBox(8);

    /**
     * Ids are {@code id-activity-walking} of the kind and {@code id-activity-0-minutes} of lines.
     */
    ActivityRowsForm(String id, ActivityRows activities, Messages messages) {
        this.id = id + "-activity";
        this.activities = activities;
        this.messages = messages;
        getStyleClass().add("field");
        Flow chips = new Flow();
        for (ActivityType type : ActivityType.values()) {
            ToggleButton kind = chip(type);
            kinds.put(type, kind);
            chips.getChildren().add(kind);
        }
        getChildren().addAll(chips, lines);
        activities.rows().subscribe(this::show);
        activities.noneProperty().subscribe(this::mark);
        show();
    }

    private ToggleButton chip(ActivityType type) {
        ToggleButton kind = Buttons.chip(id + "-" + type.code(), messages.name(type));
        kind.setOnAction(_ -> pressed(type, kind.isSelected()));
        return kind;
    }

    private void pressed(ActivityType type, boolean on) {
        if (type == ActivityType.NONE) {
            activities.noneProperty().set(on);
        } else if (on) {
            activities.add(type);
        } else {
            activities.remove(type);
        }
    }

    private void mark() {
        kinds.forEach((type, kind) -> kind.setSelected(isOn(type)));
    }

    private boolean isOn(ActivityType type) {
        return (type == ActivityType.NONE && activities.noneProperty().get())
                || activities.rows().stream().anyMatch(row -> row.type() == type);
    }

    private void show() {
        mark();
        List<Node> nodes = new ArrayList<>();
        for (ActivityRow row : activities.rows()) {
            nodes.add(line(id + "-" + nodes.size(), row));
        }
        lines.getChildren().setAll(nodes);
    }

    private Node line(String lineId, ActivityRow row) {
        ActivityType type = row.type();
        String name =
                type == null ? messages.text("dayline.unnamed-activity") : messages.name(type);
        Chips<Intensity> intensity =
                Chips.of(lineId + "-intensity", Arrays.asList(Intensity.values()), messages);
        intensity.valueProperty().bindBidirectional(row.intensityProperty());
        Field.asks(name + " · " + messages.text("day.intensity"), intensity.node());
        Flow choices = intensity.node().inOneRow();
        choices.maxWidthProperty().bind(lines.widthProperty());
        var remove =
                Buttons.plain(
                        lineId + "-remove",
                        messages.text("day.activity-remove"),
                        () -> activities.remove(row));
        remove.setAccessibleText(messages.text("day.activity-remove-named", name));
        Field hard = new Field(messages.text("day.intensity"), choices);
        Flow line =
                new Flow(
                        new NumberField(
                                lineId + "-minutes",
                                messages.text("day.activity-length", FigureWords.capital(name)),
                                messages.text("unit.minutes"),
                                row.minutes(),
                                messages),
                        hard,
                        remove);
        line.setHgap(24);
        line.setAlignment(Pos.BOTTOM_LEFT);
        line.setRowValignment(VPos.BOTTOM);
        return line;
    }
}
