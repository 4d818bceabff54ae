package org.crampdiary.ui.charts;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.layout.VBox;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.charts.ChartReport.Charted;
import org.crampdiary.ui.common.Navigation;
import org.crampdiary.ui.controls.Columns;

/** All cards of a {@link ChartReport}, the ones that are read first above. */
public final class ChartCards extends VBox {

    private static final double HALF = 0.5;
    private static final double NARROW_EMS = 52;

    private final PointedChart weeklyChart;
    private final TimeLineList timeLine;
    private final SideBySide sideBySide;
    private final PointedChart severityChart;
    private final PointedChart durationChart;
    private final PointedChart hourChart;
    private final LegShades legs;
    private final NightMapView map;
    private final FindingsCard weekly;
    private final FindingsCard comparison;
    private final FindingsCard severity;
    private final FindingsCard duration;
    private final FindingsCard hours;
    private final FindingsCard sites;
    private final FindingsCard nights;
    private final FindingsCard remedies;
    private final FindingsCard factors;
    private List<WeekBar> weeks = List.of();

    /**
     * @param choice which other nights are compared, chosen on one of the cards
     */
    public ChartCards(
            Navigation navigation,
            ComparedChoice choice,
            ChartPictures pictures,
            Messages messages) {
        getStyleClass().add("chart-cards");
        weeklyChart =
                new PointedChart("trends-chart", "trends.chart.how", messages)
                        .onChosen(bar -> navigation.goToNight(firstNight(bar)));
        timeLine = new TimeLineList("trends-time-line", messages);
        sideBySide = new SideBySide("trends-side-by-side");
        severityChart = chart("trends-severity-chart", messages);
        durationChart = chart("trends-duration-chart", messages);
        hourChart = chart("trends-hour-chart", messages);
        legs = new LegShades("trends-legs", messages);
        map = new NightMapView("trends-map", messages, navigation::goToNight);
        weekly = new FindingsCard("trends-weekly", messages, pictures, weeklyChart, timeLine);
        comparison =
                new FindingsCard("trends-compared", messages, pictures, sideBySide)
                        .asking(new ComparedPicker("trends-compared-with", choice, messages));
        severity = new FindingsCard("trends-how-bad", messages, pictures, severityChart);
        duration = new FindingsCard("trends-how-long", messages, pictures, durationChart);
        hours = new FindingsCard("trends-hours", messages, pictures, hourChart);
        sites = new FindingsCard("trends-sites", messages, pictures, legs);
        nights = new FindingsCard("trends-nights", messages, pictures, map);
        remedies = new FindingsCard("trends-remedies", messages, pictures);
        factors = new FindingsCard("trends-factors", messages, pictures);
        getChildren()
                .addAll(
                        weekly,
                        nights,
                        comparison,
                        beside(severity, duration),
                        beside(hours, sites),
                        remedies,
                        factors);
    }

    private static PointedChart chart(String id, Messages messages) {
        return new PointedChart(id, "charts.how", messages).low();
    }

    private static Columns beside(FindingsCard left, FindingsCard right) {
        return new Columns(left, right, HALF, NARROW_EMS);
    }

    private LocalDate firstNight(int bar) {
        return weeks.get(bar).range().from();
    }

    /** Shows another period in place of the present one. */
    public void show(ChartReport report) {
        weeks = report.weeks();
        timeLine.show(report.timeLine());
        show(weekly, weeklyChart, report.weekly());
        sideBySide.show(report.comparison().table());
        comparison.show(report.comparison());
        show(severity, severityChart, report.severity());
        show(duration, durationChart, report.duration());
        show(hours, hourChart, report.hours());
        legs.show(report.siteCounts());
        sites.show(report.sites());
        map.show(report.map());
        nights.show(report.nights());
        remedies.show(report.remedies());
        factors.show(report.factors());
    }

    private static void show(FindingsCard card, PointedChart bars, Charted chart) {
        bars.show(chart.bars(), chart.findings().spoken());
        card.show(chart.findings());
    }
}
