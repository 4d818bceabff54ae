package org.crampdiary.ui.parts.charts;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.crampdiary.report.Intervals;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.chart.IntervalPlot;
import org.crampdiary.ui.kit.layout.Visibility;

/** Rows with their intervals, and below them what the row pointed at says. Hidden without rows. */
final class IntervalRows extends VBox implements Chart {

    private final IntervalPlot plot;
    private final PointedWords words;
    private Intervals intervals = Intervals.NONE;

    /** What is pointed at has the id {@code id-pointed}. */
    IntervalRows(String id, Messages messages) {
        super(8);
        plot = new IntervalPlot(id);
        words = new PointedWords(plot, messages.text("charts.rows.how"));
        plot.pointedProperty().subscribe(_ -> point());
        getChildren().addAll(plot, words.label());
    }

    /** Shows other rows; {@code name} is what those hear who come to the plot. */
    void show(Intervals next, String name) {
        intervals = next;
        plot.show(next);
        plot.setAccessibleHelp(name);
        Visibility.when(!next.rows().isEmpty(), this);
        Visibility.when(next.drawn(), words.label());
        point();
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public Node copy() {
        return plot.copy();
    }

    private void point() {
        int row = plot.pointedProperty().get();
        words.say(row < 0 ? null : intervals.rows().get(row).description());
    }
}
