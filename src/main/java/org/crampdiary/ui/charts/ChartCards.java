package org.crampdiary.ui.charts;

import javafx.scene.layout.VBox;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.common.Navigation;

/** All cards of a {@link ChartReport} below each other. */
public final class ChartCards extends VBox {

    private final HourChart hourChart;
    private final LegShades legs;
    private final NightMapView map;
    private final FindingsCard change;
    private final FindingsCard remedies;
    private final FindingsCard factors;
    private final FindingsCard hours;
    private final FindingsCard sites;
    private final FindingsCard nights;

    public ChartCards(Navigation navigation, Messages messages) {
        getStyleClass().add("chart-cards");
        hourChart = new HourChart("trends-hour-chart", messages);
        legs = new LegShades("trends-legs", messages);
        map = new NightMapView("trends-map", messages, navigation::goToNight);
        change = new FindingsCard("trends-compared", messages);
        remedies = new FindingsCard("trends-remedies", messages);
        factors = new FindingsCard("trends-factors", messages);
        hours = new FindingsCard("trends-hours", messages, hourChart);
        sites = new FindingsCard("trends-sites", messages, legs);
        nights = new FindingsCard("trends-nights", messages, map);
        getChildren().addAll(change, remedies, factors, hours, sites, nights);
    }

    /** Shows another period in place of the present one. */
    public void show(ChartReport report) {
        change.show(report.change());
        remedies.show(report.remedies());
        factors.show(report.factors());
        hours.show(report.hours());
        hourChart.show(report.hourBars());
        sites.show(report.sites());
        legs.show(report.siteCounts());
        nights.show(report.nights());
        map.show(report.map());
    }
}
