package org.crampdiary.ui.question;

import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.controls.Em;
import org.crampdiary.ui.controls.Texts;
import org.crampdiary.ui.question.ExperimentReport.Row;

/**
 * The figures before beside those during. Where there is little room the name of a line stands
 * above its figures, so that no word is broken.
 */
final class BeforeAndDuring extends GridPane {

    private static final double NARROW_EMS = 24;

    private final List<Row> rows;
    private final String before;
    private final String during;
    private boolean narrow;

    BeforeAndDuring(List<Row> rows, Messages messages) {
        this.rows = rows;
        before = messages.text("question.before");
        during = messages.text("question.during");
        getStyleClass().add("experiment-table");
        fill();
        widthProperty().subscribe(width -> fit(width.doubleValue()));
    }

    /** Later, because nothing can be moved while everything is being placed. */
    private void fit(double width) {
        boolean now = width < NARROW_EMS * Em.of(this);
        if (width > 0 && now != narrow) {
            narrow = now;
            Platform.runLater(this::fill);
        }
    }

    private void fill() {
        getChildren().clear();
        getColumnConstraints()
                .setAll(
                        (narrow ? Stream.of(50, 50) : Stream.of(40, 30, 30))
                                .map(BeforeAndDuring::column)
                                .toList());
        int first = narrow ? 0 : 1;
        add(heading(before), first, 0);
        add(heading(during), first + 1, 0);
        int line = 1;
        for (Row row : rows) {
            add(Texts.quiet(row.name()), 0, line, narrow ? 2 : 1, 1);
            line += narrow ? 1 : 0;
            add(cell(before, row.name(), row.before()), first, line);
            add(cell(during, row.name(), row.during()), first + 1, line);
            line++;
        }
        getChildren().forEach(cell -> setValignment(cell, VPos.TOP));
    }

    private static ColumnConstraints column(int share) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(share);
        return column;
    }

    private static Label heading(String text) {
        Label heading = Texts.body(text);
        heading.getStyleClass().add("field-name");
        return heading;
    }

    private static Label cell(String column, String row, String text) {
        Label cell = Texts.body(text);
        cell.setAccessibleText("%s, %s: %s".formatted(column, row, text));
        return cell;
    }
}
