package org.crampdiary.ui.parts.charts;

import javafx.scene.Node;
import javafx.scene.control.Label;
import org.crampdiary.ui.kit.layout.Texts;
import org.jspecify.annotations.Nullable;

/** What the thing that is pointed at in a chart says; while there is none, how to point. */
final class PointedWords {

    private final Node chart;
    private final String how;
    private final Label label = Texts.quiet("");

    /** The label gets the id of the chart with {@code -pointed} added. */
    PointedWords(Node chart, String how) {
        this.chart = chart;
        this.how = how;
        label.setId(chart.getId() + "-pointed");
    }

    Label label() {
        return label;
    }

    /** Says it, and tells it to those who hear the chart; null for how to point. */
    void say(@Nullable String words) {
        String now = words == null ? how : words;
        label.setText(now);
        chart.setAccessibleText(now);
    }
}
