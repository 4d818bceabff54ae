package org.crampdiary.ui.parts.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.crampdiary.model.Diary;
import org.crampdiary.settings.Recording;
import org.crampdiary.summary.PaperColumn;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.input.FieldError;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.ScrollPanes;
import org.crampdiary.ui.kit.layout.ScrollTo;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.kit.layout.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * Fourteen nights as rows, for people who wrote on paper. Enter and the arrows up and down go from
 * night to night, Tab from cell to cell. What the diary knows already is shown and cannot be typed
 * over.
 */
public final class PaperGrid extends VBox {

    private static final int WEEK = 7;

    private record Place(LocalDate night, PaperColumn column) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            int nights = night.compareTo(other.night);
            return nights == 0
                    ? Integer.compare(
                            PaperColumn.ALL.indexOf(column), PaperColumn.ALL.indexOf(other.column))
                    : nights;
        }
    }

    private final PaperFormModel model;
    private final Recorded recorded;
    private final Messages messages;
    private final List<PaperColumn> columns;
    private final GridPane grid = new GridPane();
    private final Label range = Texts.label("", "field-name");
    private final Label pasted = Texts.quiet("");
    private final NavigableMap<Place, TextField> cells = new TreeMap<>();

    /**
     * Cells have ids such as {@code paper-2026-03-04-times}.
     *
     * @param diary what is recorded already
     * @param recording what the person writes down of a day
     */
    public PaperGrid(OpenPaper paper, Diary diary, Recording recording, Messages messages) {
        this.model = paper.model();
        this.columns = model.columns(recording);
        this.recorded = new Recorded(diary, messages);
        this.messages = messages;
        getStyleClass().add("form");
        grid.getStyleClass().add("paper-grid");
        Flow move =
                new Flow(
                        Buttons.plain(
                                "paper-earlier",
                                messages.text("paper.earlier"),
                                () -> model.move(-WEEK)),
                        Buttons.plain(
                                "paper-later",
                                messages.text("paper.later"),
                                () -> model.move(WEEK)),
                        range);
        ScrollPane wide = ScrollPanes.of(grid);
        wide.getStyleClass().add("paper-scroll");
        wide.setFitToHeight(true);
        wide.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        wide.setFocusTraversable(false);
        getChildren().addAll(Texts.quiet(messages.text("paper.how")), move, pasted, wide);
        pasted.setId("paper-pasted");
        Visibility.when(false, pasted);
        model.firstProperty().subscribe(this::show);
    }

    /** Gives the first cell that can be typed into the keyboard. */
    public void begin() {
        ScrollTo.top(this);
        if (!cells.isEmpty()) {
            cells.firstEntry().getValue().requestFocus();
        }
    }

    private void show(LocalDate first) {
        cells.clear();
        grid.getChildren().clear();
        range.setText(
                messages.formats().date(first)
                        + " – "
                        + messages.formats().date(first.plusDays(PaperFormModel.SHOWN - 1L)));
        grid.add(Texts.label(messages.text("paper.night"), "weekday"), 0, 0);
        for (PaperColumn column : columns) {
            Label name = Texts.quiet(column.heading(messages));
            name.setStyle(width(column));
            grid.add(name, 1 + columns.indexOf(column), 0);
        }
        for (int row = 0; row < PaperFormModel.SHOWN; row++) {
            addRow(first.plusDays(row), 1 + 2 * row);
        }
    }

    private void addRow(LocalDate night, int line) {
        String name =
                messages.formats().shortWeekday(night) + " " + messages.formats().night(night);
        grid.add(Texts.label(name, "paper-night"), 0, line);
        VBox errors = new VBox();
        for (PaperColumn column : columns) {
            TextField cell = cell(new Place(night, column), name);
            grid.add(cell, 1 + columns.indexOf(column), line);
            errors.getChildren().add(error(night, column, cell));
        }
        grid.add(errors, 1, line + 1, columns.size(), 1);
    }

    private Node error(LocalDate night, PaperColumn column, TextField cell) {
        return new FieldError(
                cell.getId() + "-error",
                model.row(night).cell(column).errorProperty(),
                cell,
                messages);
    }

    private TextField cell(Place place, String night) {
        TextField cell = new PaperCell(lines -> paste(place, lines));
        PaperColumn column = place.column();
        cell.setId("paper-" + place.night() + "-" + column.id());
        cell.setAccessibleText(night + ", " + column.heading(messages));
        cell.setStyle(width(column));
        String known = recorded.of(place.night(), column);
        if (known != null && model.row(place.night()).text(column).isEmpty()) {
            cell.setText(known);
            cell.setDisable(true);
            return cell;
        }
        cell.textProperty().bindBidirectional(model.row(place.night()).cell(column).textProperty());
        cell.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, place));
        cells.put(place, cell);
        return cell;
    }

    private static String width(PaperColumn column) {
        return "-fx-pref-width: " + column.ems() + "em; -fx-min-width: " + column.ems() + "em;";
    }

    private void pressed(KeyEvent event, Place place) {
        int nights =
                switch (event.getCode()) {
                    case UP -> -1;
                    case DOWN, ENTER -> 1;
                    default -> 0;
                };
        if (nights != 0 && !event.isShortcutDown() && !event.isAltDown()) {
            TextField next = next(place, nights);
            if (next != null) {
                next.requestFocus();
            }
            event.consume();
        }
    }

    private @Nullable TextField next(Place from, int nights) {
        for (int i = 1; i < PaperFormModel.SHOWN; i++) {
            TextField cell =
                    cells.get(new Place(from.night().plusDays((long) i * nights), from.column()));
            if (cell != null) {
                return cell;
            }
        }
        return null;
    }

    /** Also into nights that are not shown; what has no cell to go to is said. */
    private void paste(Place from, List<List<String>> lines) {
        int leftOut = 0;
        for (int row = 0; row < lines.size(); row++) {
            LocalDate night = from.night().plusDays(row);
            List<String> parts = lines.get(row);
            for (int i = 0; i < parts.size(); i++) {
                String text = parts.get(i).strip();
                int column = columns.indexOf(from.column()) + i;
                if (!text.isEmpty() && !put(night, column, text)) {
                    leftOut++;
                }
            }
        }
        pasted.setText(messages.text("paper.pasted", lines.size(), leftOut));
        Visibility.when(true, pasted);
    }

    /** Whether there is a cell for it that nothing is known of. */
    private boolean put(LocalDate night, int index, String text) {
        boolean free =
                index < columns.size()
                        && model.canBeTyped(night)
                        && recorded.of(night, columns.get(index)) == null;
        if (free) {
            model.row(night).cell(columns.get(index)).textProperty().set(text);
        }
        return free;
    }
}
