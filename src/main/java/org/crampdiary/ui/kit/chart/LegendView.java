package org.crampdiary.ui.kit.chart;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.crampdiary.report.Legend;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.kit.layout.Visibility;

/** The entries of a {@link Legend}, each beside a sample; hidden while there is none. */
public final class LegendView extends FlowPane {

    private static final double AFTER_SAMPLE = 8;
    private static final Number UNLIMITED = Double.MAX_VALUE;

    public LegendView() {
        getStyleClass().add("legend");
        setPrefWrapLength(0);
        setMinWidth(0);
        show(Legend.NONE);
    }

    /** Shows other entries in place of the present ones. */
    public void show(Legend legend) {
        getChildren().setAll(legend.entries().stream().map(this::entry).toList());
        Visibility.when(!legend.entries().isEmpty(), this);
    }

    private HBox entry(Legend.Entry entry) {
        Label words = Texts.quiet(entry.words());
        HBox node = new HBox(AFTER_SAMPLE, new LegendSample(entry.symbol()), words);
        node.getStyleClass().add("legend-entry");
        // Before there is a width, an entry is one line and not one word wide.
        node.maxWidthProperty()
                .bind(widthProperty().map(width -> width.doubleValue() > 0 ? width : UNLIMITED));
        return node;
    }
}
