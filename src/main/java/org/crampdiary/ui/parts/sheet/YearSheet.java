package org.crampdiary.ui.parts.sheet;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.crampdiary.report.NightMap;
import org.crampdiary.summary.Paper;
import org.crampdiary.summary.print.PagePrinter;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.FilePicker;
import org.crampdiary.ui.kit.input.Chips;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.Fold;
import org.crampdiary.ui.kit.layout.Visibility;
import org.crampdiary.ui.parts.session.RoomServices;
import org.jspecify.annotations.Nullable;

/**
 * The year on one sheet of paper, folded away until somebody asks for it: the real sheet, to print
 * and to save.
 */
public final class YearSheet {

    private static final String ID = "trends-year-sheet";

    private final FilePicker files;
    private final Messages messages;
    private final YearSheetModel model;
    private final VBox years = new VBox();
    private final Button print;
    private final Button save;
    private final Sheets sheets;
    private final Fold fold;

    /**
     * @param paper what the person prints on
     */
    public YearSheet(
            RoomServices services, FilePicker files, PagePrinter printer, Supplier<Paper> paper) {
        this.files = files;
        this.messages = services.messages();
        model = new YearSheetModel(services, printer, paper);
        print =
                Buttons.plain(
                        ID + "-print", services.messages().text("summary.print"), model::print);
        save = Buttons.plain(ID + "-save", services.messages().text("summary.save"), this::save);
        sheets = new Sheets(ID, services.messages());
        VBox content = new VBox(12, years, new Flow(print, save), sheets);
        fold =
                new Fold(
                        ID,
                        services.messages().text("year-sheet.show"),
                        services.messages().text("year-sheet.hide"),
                        content);
        content.visibleProperty().subscribe(shown -> model.openProperty().set(shown));
        model.mapProperty().subscribe(this::choices);
        model.madeProperty().subscribe(this::show);
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
            years.getChildren().add(chips.node());
        }
    }

    private void show(YearSheetModel.@Nullable Made made) {
        print.setDisable(made == null);
        save.setDisable(made == null);
        sheets.show(made == null ? List.of() : made.pages());
    }

    private void save() {
        files.save(
                save,
                messages.text("summary.save"),
                new FilePicker.Kind(messages.text("summary.pdf-file"), "pdf"),
                model.fileName(),
                model::save);
    }
}
