package org.crampdiary.ui.parts.charts;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.crampdiary.report.Drawing;
import org.crampdiary.ui.kit.chart.Plot;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.kit.layout.Visibility;

/**
 * A plot, and below it what the part says that is pointed at; while there is none, how to point.
 * Hidden while there is nothing to be seen.
 */
final class PointedChart<D extends Drawing> extends VBox {

    private final Plot<D> plot;
    private final String how;
    private final Label label = Texts.quiet("");

    /** What is pointed at has the id of the plot with {@code -pointed} added. */
    PointedChart(Plot<D> plot, String how) {
        super(8);
        this.plot = plot;
        this.how = how;
        label.setId(plot.node().getId() + "-pointed");
        plot.pointedProperty().subscribe(_ -> point());
        getChildren().addAll(plot.node(), label);
    }

    /** The same, taking what height there is. */
    PointedChart<D> filling() {
        VBox.setVgrow(plot.node(), Priority.ALWAYS);
        VBox.setVgrow(this, Priority.ALWAYS);
        return this;
    }

    /** Shows another drawing; {@code name} is what those hear who come to the plot. */
    void show(D drawing, String name) {
        plot.show(drawing);
        plot.node().setAccessibleHelp(name);
        Visibility.when(plot.drawn(), this);
        Visibility.when(plot.pointable(), label);
        point();
    }

    private void point() {
        int part = plot.pointedProperty().get();
        List<String> words = plot.words();
        String now = part >= 0 && part < words.size() ? words.get(part) : how;
        label.setText(now);
        plot.node().setAccessibleText(now);
    }
}
