package org.crampdiary.ui.parts.charts;

import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.crampdiary.report.Bars;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.chart.BarChart;
import org.crampdiary.ui.kit.layout.Visibility;

/** Bars, and below them what the bar pointed at says. Hidden while there is none. */
final class PointedChart extends VBox implements Chart {

    private final BarChart chart;
    private final PointedWords words;
    private Bars bars = Bars.NONE;

    /**
     * @param id of the chart; what is pointed at is {@code id-pointed}
     * @param howKey of the sentence that says how to point at a bar
     */
    PointedChart(String id, String howKey, Messages messages) {
        super(8);
        chart = new BarChart(id, messages.formats());
        words = new PointedWords(chart, messages.text(howKey));
        chart.pointedProperty().subscribe(_ -> point());
        getChildren().addAll(chart, words.label());
    }

    /** A chart of less height. */
    PointedChart low() {
        chart.getStyleClass().add("low-chart");
        return this;
    }

    /** A chart that takes what height there is. */
    PointedChart filling() {
        VBox.setVgrow(chart, Priority.ALWAYS);
        VBox.setVgrow(this, Priority.ALWAYS);
        return this;
    }

    /** What happens when a bar is clicked, or Enter pressed on it. */
    PointedChart onChosen(IntConsumer action) {
        chart.getStyleClass().add("chosen-chart");
        chart.setOnChosen(action);
        return this;
    }

    /** Shows other bars; {@code name} is what those hear who come to the chart. */
    void show(Bars next, String name) {
        bars = next;
        chart.show(next);
        chart.setAccessibleHelp(name);
        Visibility.when(!next.bars().isEmpty(), this);
        point();
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public Node copy() {
        return chart.copy();
    }

    private void point() {
        int bar = chart.pointedProperty().get();
        words.say(bar >= 0 && bar < bars.bars().size() ? bars.bars().get(bar).words() : null);
    }
}
