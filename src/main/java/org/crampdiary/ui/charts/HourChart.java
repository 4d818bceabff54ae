package org.crampdiary.ui.charts;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.controls.BarChart;
import org.crampdiary.ui.controls.Bars;
import org.crampdiary.ui.controls.Texts;

/** A bar for each hour, and below it what the bar pointed at says. */
final class HourChart extends VBox implements Chart {

    private final BarChart chart;
    private final Label pointed = Texts.quiet("");
    private final Messages messages;
    private Bars bars = Bars.NONE;

    HourChart(String id, Messages messages) {
        super(8);
        this.messages = messages;
        chart = new BarChart(id, messages.formats());
        chart.getStyleClass().add("low-chart");
        pointed.setId(id + "-pointed");
        chart.pointedProperty().subscribe(_ -> point());
        getChildren().addAll(chart, pointed);
    }

    void show(Bars next) {
        bars = next;
        chart.show(next);
        boolean any = next.bars().stream().anyMatch(bar -> bar.value() != null && bar.value() > 0);
        setVisible(any);
        setManaged(any);
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
        String words = one ? bars.bars().get(bar).words() : messages.text("charts.hours.how");
        pointed.setText(words);
        chart.setAccessibleText(words);
    }
}
