package org.crampdiary.ui.parts.form;

import java.util.EnumSet;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.layout.VBox;
import org.crampdiary.model.Treatment;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.input.MultiChips;
import org.crampdiary.ui.kit.input.MultiChips.Group;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Texts;

/** "What have you tried?": a list to tick, and for each thing that is ticked how it went. */
final class TriedQuestion extends VBox {

    private final TriedRows tried;
    private final MultiChips<Treatment> chips;

    /** Ids begin with {@code id}, such as {@code id-magnesium}. */
    TriedQuestion(String id, TriedRows tried, Messages messages) {
        super(12);
        this.tried = tried;
        chips =
                new MultiChips<>(
                        id,
                        List.of(
                                group(
                                        "treatments",
                                        Treatment.STRETCHING,
                                        Treatment.BEDDING,
                                        messages),
                                group("home", Treatment.FLUID, Treatment.TONIC_WATER, messages),
                                group(
                                        "medicines",
                                        Treatment.QUININE,
                                        Treatment.MEDICINE_CHANGE,
                                        messages)),
                        messages.text("profile.tried-nothing"),
                        messages);
        tried.rows().addListener((ListChangeListener<TriedInput>) _ -> show());
        tried.noneProperty().subscribe(_ -> show());
        chips.valueProperty().subscribe(ticked -> tried.tick(ticked));
        RowsBox<TriedInput> rows =
                new RowsBox<>(
                        tried.rows(),
                        row ->
                                new TriedRow(
                                        id + "-row-" + (tried.rows().indexOf(row) + 1),
                                        row,
                                        () -> tried.remove(row),
                                        messages));
        getChildren()
                .addAll(
                        Texts.quiet(messages.text("profile.tried-why")),
                        chips.node(),
                        Buttons.plain(
                                id + "-add",
                                messages.text("profile.tried-add"),
                                () -> rows.add(tried::addInOwnWords)),
                        rows);
    }

    private static Group<Treatment> group(
            String title, Treatment first, Treatment last, Messages messages) {
        return new Group<>(
                messages.text("profile.tried." + title), List.copyOf(EnumSet.range(first, last)));
    }

    private void show() {
        chips.valueProperty().set(tried.ticked());
    }
}
