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

    public ChartCards(Navigation navigation, ChartPictures pictures, Messages messages) {
        getStyleClass().add("chart-cards");
        hourChart = new HourChart("trends-hour-chart", messages);
        legs = new LegShades("trends-legs", messages);
        map = new NightMapView("trends-map", messages, navigation::goToNight);
        change = new FindingsCard("trends-compared", messages, pictures);
        remedies = new FindingsCard("trends-remedies", messages, pictures);
        factors = new FindingsCard("trends-factors", messages, pictures);
        hours = new FindingsCard("trends-hours", messages, pictures, hourChart);
        sites = new FindingsCard("trends-sites", messages, pictures, legs);
        nights = new FindingsCard("trends-nights", messages, pictures, map);
        getChildren().addAll(change, remedies, factors, hours, sites, nights);
    }

    /** Shows another period in place of the present one. */
    public void show(ChartReport report) {
        change.show(report.change());
        remedies.show(report.remedies());
        factors.show(report.factors());
        hourChart.show(report.hourBars());
        hours.show(report.hours());
        legs.show(report.siteCounts());
        sites.show(report.sites());
        map.show(report.map());
        nights.show(report.nights());
    }
}
