package org.crampdiary.ui.parts.sheet;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.crampdiary.report.NightMap;
import org.crampdiary.settings.Settings;
import org.crampdiary.summary.print.PagePrinter;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.FilePicker;
import org.crampdiary.ui.kit.input.Chips;
import org.crampdiary.ui.kit.input.Field;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.Fold;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.kit.layout.Visibility;
import org.crampdiary.ui.parts.session.RoomServices;

/**
 * The year on one sheet of paper, folded away until somebody asks for it: the real sheet, to print
 * and to save.
 */
public final class YearSheet {

    private static final String ID = "trends-year-sheet";

    private final YearSheetModel model;
    private final Messages messages;
    private final VBox years = new VBox();
    private final Fold fold;

    public YearSheet(
            RoomServices services, FilePicker files, PagePrinter printer, Settings settings) {
        messages = services.messages();
        model = new YearSheetModel(services, printer, settings);
        SheetNodes nodes =
                new SheetNodes(ID, model.sheet(), files, model::fileName, services.messages());
        VBox content =
                new VBox(
                        12,
                        years,
                        new Flow(nodes.save(), nodes.print()),
                        Texts.quiet(messages.text("summary.plain")),
                        nodes.sheets());
        fold =
                new Fold(
                        ID,
                        services.messages().text("year-sheet.show"),
                        services.messages().text("year-sheet.hide"),
                        content);
        content.visibleProperty().subscribe(shown -> model.openProperty().set(shown));
        model.mapProperty().subscribe(this::choices);
    }

    /** The button that shows and hides it; placed by who made this, as the content is. */
    public Button button() {
        return fold.button();
    }

    /** The sheet with what can be done with it. */
    public Node content() {
        return fold.content();
    }

    /** Puts other nights on it. */
    public void show(NightMap nights) {
        model.show(nights);
    }

    private void choices(NightMap map) {
        List<NightMap.Year> all = map.years();
        Visibility.when(all.size() > 1, years);
        years.getChildren().clear();
        NightMap.Year now = model.yearProperty().get();
        if (all.size() > 1) {
            Chips<NightMap.Year> chips =
                    new Chips<>(
                            ID + "-year",
                            all,
                            year -> Integer.toString(year.year()),
                            year -> Integer.toString(year.year()));
            chips.always(
                    all.stream()
                            .filter(year -> now != null && year.year() == now.year())
                            .findFirst()
                            .orElseGet(all::getFirst));
            chips.valueProperty()
                    .subscribe(chosen -> model.yearProperty().set(Objects.requireNonNull(chosen)));
            Field.asks(messages.text("period.which-year"), chips.node());
            years.getChildren().add(chips.node());
        }
    }
}
