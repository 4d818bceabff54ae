package org.crampdiary.ui.kit.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.crampdiary.report.Bars;
import org.crampdiary.ui.kit.layout.Texts;
import org.jspecify.annotations.Nullable;

/** The words below a chart: of several lists the finest of which all words have room. */
final class AxisLabels {

    private static final double GAP = 8;

    private final List<List<Bars.Mark>> axes;
    private final List<Label> labels = new ArrayList<>();

    private @Nullable Placed placed;

    AxisLabels(List<List<Bars.Mark>> axes) {
        this.axes = axes;
        int most = axes.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < most; i++) {
            labels.add(Texts.label("", "chart-label"));
        }
    }

    List<? extends Node> nodes() {
        return labels;
    }

    /** The last list is shown as far as it has room when even that is too long. */
    void layout(PlotArea plot, double y) {
        // Trying a list out changes words, and so asks for another layout: without end, unless
        // that one finds nothing new.
        Placed now = new Placed(plot, y, wide());
        if (!now.equals(placed)) {
            choose(plot, y);
            placed = new Placed(plot, y, wide());
        }
    }

    /** Also tells of another size of text. */
    private double wide() {
        return labels.stream().mapToDouble(label -> label.prefWidth(-1)).sum();
    }

    private void choose(PlotArea plot, double y) {
        for (int i = 0; i < axes.size(); i++) {
            if (place(axes.get(i), plot, y) || i == axes.size() - 1) {
                hideFrom(axes.get(i).size());
                return;
            }
        }
    }

    /** Whether all had room; those that had none are hidden. */
    private boolean place(List<Bars.Mark> marks, PlotArea plot, double y) {
        double free = 0;
        boolean all = true;
        for (int i = 0; i < marks.size(); i++) {
            Label label = labels.get(i);
            label.setText(marks.get(i).text());
            double wide = label.prefWidth(-1);
            Bars.Mark mark = marks.get(i);
            double x = Math.max(0, plot.x(mark.at()) - (mark.centred() ? wide / 2 : 0));
            boolean inside = x + wide <= plot.x(1);
            label.setVisible(inside && x >= free);
            label.resizeRelocate(x, y, wide, label.prefHeight(-1));
            // What would stand over the right edge is left out of every list.
            all &= x >= free || !inside;
            free = label.isVisible() ? x + wide + GAP : free;
        }
        return all;
    }

    private void hideFrom(int first) {
        labels.subList(first, labels.size()).forEach(label -> label.setVisible(false));
    }

    /** What the last choice was made for. */
    private record Placed(PlotArea plot, double y, double wide) {}
}
