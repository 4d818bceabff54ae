package org.crampdiary.ui.kit.chart;

import java.util.List;
import javafx.scene.layout.Region;
import org.crampdiary.report.Bars.Bar;
import org.crampdiary.report.Bars.Line;
import org.crampdiary.report.Bars.Point;
import org.crampdiary.report.Intervals;
import org.crampdiary.report.Legend;
import org.crampdiary.ui.kit.layout.Em;

/** A small piece of a chart, drawn by the same parts and in the same colours as the chart. */
final class LegendSample extends Region {

    private static final double WIDTH_EMS = 1.9;
    private static final double HEIGHT_EMS = 0.9;
    private static final double DASH = 3;
    // As wide as the sample, with the gap that every bar has beside it.
    private static final Bar HALF_RECORDED = new Bar(-0.125, 1.125, null, null, 0.6, false, "");
    private static final Intervals.Span SPAN = new Intervals.Span(0, 0.5, 1);

    private final Runnable arrange;

    LegendSample(Legend.Symbol symbol) {
        setMouseTransparent(true);
        arrange =
                switch (symbol) {
                    case BAR -> filling("chart-bar");
                    case REACH -> filling("chart-reach");
                    case UNKNOWN -> filling("chart-unknown");
                    case PAUSED -> filling("chart-paused");
                    case NOTHING -> dash();
                    case RECORDED -> recorded();
                    case TREND -> trend(true);
                    case UNCLEAR_TREND -> trend(false);
                    case VALUE -> value(false);
                    case CLEAR_VALUE -> value(true);
                };
    }

    private Region region(String styleClass) {
        Region region = new Region();
        region.getStyleClass().add(styleClass);
        getChildren().add(region);
        return region;
    }

    private Runnable filling(String styleClass) {
        Region region = region(styleClass);
        return () -> region.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    private Runnable dash() {
        Region region = region("chart-zero");
        return () ->
                region.resizeRelocate(0, Math.floor((getHeight() - DASH) / 2), getWidth(), DASH);
    }

    private Runnable recorded() {
        RecordedStrip strip = new RecordedStrip(List.of(HALF_RECORDED));
        getChildren().addAll(strip.nodes());
        return () -> {
            double high = strip.height(Em.of(this));
            strip.layout(plot(), Math.floor((getHeight() - high) / 2), high);
        };
    }

    private Runnable trend(boolean clear) {
        List<Point> band =
                List.of(new Point(0, 0.6), new Point(1, 1), new Point(1, 0.4), new Point(0, 0));
        LineShape line = new LineShape(new Line(new Point(0, 0.3), new Point(1, 0.7), clear, band));
        getChildren().addAll(line.behind());
        getChildren().addAll(line.over());
        return () -> line.layout(plot());
    }

    private Runnable value(boolean clear) {
        IntervalTrack track = new IntervalTrack(SPAN, clear);
        getChildren().add(track);
        return () -> {
            // The track keeps half a dot free at either end; here the interval has all the width.
            double dot = IntervalTrack.DOT_EMS * Em.of(this);
            track.resizeRelocate(-dot / 2, 0, getWidth() + dot, getHeight());
        };
    }

    private PlotArea plot() {
        return new PlotArea(0, getWidth(), 0, getHeight(), 1);
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.rint(WIDTH_EMS * Em.of(this));
    }

    @Override
    protected double computeMinWidth(double height) {
        return prefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.rint(HEIGHT_EMS * Em.of(this));
    }

    @Override
    protected double computeMaxHeight(double width) {
        return prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        arrange.run();
    }
}
