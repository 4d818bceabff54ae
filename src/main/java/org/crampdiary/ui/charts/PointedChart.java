package org.crampdiary.ui.charts;

import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.controls.BarChart;
import org.crampdiary.ui.controls.Bars;
import org.crampdiary.ui.controls.Texts;

/** Bars, and below them what the bar pointed at says. Hidden while there is none. */
final class PointedChart extends VBox implements Chart {

    private final BarChart chart;
    private final Label pointed = Texts.quiet("");
    private final String how;
    private Bars bars = Bars.NONE;

    /**
     * @param id of the chart; what is pointed at is {@code id-pointed}
     * @param howKey of the sentence that says how to point at a bar
     */
    PointedChart(String id, String howKey, Messages messages) {
        super(8);
        how = messages.text(howKey);
        chart = new BarChart(id, messages.formats());
        pointed.setId(id + "-pointed");
        chart.pointedProperty().subscribe(_ -> point());
        getChildren().addAll(chart, pointed);
    }

    /** A chart of less height. */
    PointedChart low() {
        chart.getStyleClass().add("low-chart");
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
        setVisible(!next.bars().isEmpty());
        setManaged(!next.bars().isEmpty());
        point();
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public Node again() {
        return chart.again();
    }

    private void point() {
        int bar = chart.pointedProperty().get();
        boolean one = bar >= 0 && bar < bars.bars().size();
        String words = one ? bars.bars().get(bar).words() : how;
        pointed.setText(words);
        chart.setAccessibleText(words);
    }
}
