package org.crampdiary.ui.kit.chart;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.crampdiary.report.Intervals;
import org.crampdiary.ui.kit.layout.Texts;

/** The words below an {@link IntervalPlot}; the middle ones stay away where they have no room. */
final class IntervalAxis extends Region {

    private static final double GAP = 8;

    private final Label left;
    private final Label middle;
    private final Label right;

    IntervalAxis(Intervals.Axis words) {
        left = Texts.label(words.left(), "chart-label");
        middle = Texts.label(words.middle(), "chart-label");
        right = Texts.label(words.right(), "chart-label");
        setMinWidth(0);
        getChildren().addAll(left, middle, right);
    }

    @Override
    protected double computePrefHeight(double width) {
        return List.of(left, middle, right).stream()
                .mapToDouble(label -> label.prefHeight(-1))
                .max()
                .orElseThrow();
    }

    @Override
    protected void layoutChildren() {
        double wide = middle.prefWidth(-1);
        double from = Math.rint((getWidth() - wide) / 2);
        double end = getWidth() - right.prefWidth(-1);
        place(left, 0);
        place(middle, from);
        place(right, end);
        middle.setVisible(left.prefWidth(-1) + GAP <= from && from + wide + GAP <= end);
    }

    private static void place(Label label, double x) {
        label.resizeRelocate(x, 0, label.prefWidth(-1), label.prefHeight(-1));
    }
}
