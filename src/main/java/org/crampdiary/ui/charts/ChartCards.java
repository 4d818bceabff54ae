package org.crampdiary.ui.charts;

import javafx.scene.layout.VBox;
import org.crampdiary.text.Messages;

/** All cards of a {@link ChartReport} below each other. */
public final class ChartCards extends VBox {

    private final FindingsCard remedies;
    private final FindingsCard factors;

    public ChartCards(Messages messages) {
        getStyleClass().add("chart-cards");
        remedies = new FindingsCard("trends-remedies", messages);
        factors = new FindingsCard("trends-factors", messages);
        getChildren().addAll(remedies, factors);
    }

    /** Shows another period in place of the present one. */
    public void show(ChartReport report) {
        remedies.show(report.remedies());
        factors.show(report.factors());
    }
}
