package org.crampdiary.ui.kit.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.crampdiary.report.Bars;
import org.crampdiary.text.Formats;
import org.crampdiary.ui.kit.layout.Em;
import org.crampdiary.ui.kit.layout.Texts;

/**
 * Bars over a line, with whole numbers beside them and words below. One stop of the Tab key; the
 * arrow keys and the mouse point at a bar. A bar of unknown height is hatched over the full height,
 * a bar of height 0 is a dash below the line, and below that a strip tells how much is recorded.
 * Colours and sizes come from the style sheets.
 */
public final class BarChart extends Region implements Plot<Bars> {

    private static final double GAP = 8;
    private static final double LEAST_HEIGHT = 3;

    private final Formats formats;
    private final Pointing pointing = Pointing.across(this);
    private final List<Region> lines = new ArrayList<>();
    private final List<Label> numbers = new ArrayList<>();
    private final List<Region> boxes = new ArrayList<>();
    private final List<Region> reaches = new ArrayList<>();
    private RecordedStrip recorded = new RecordedStrip(List.of());
    private AxisLabels words = new AxisLabels(List.of());
    private LineShape line = new LineShape(null);
    private ChartMarkers markers = new ChartMarkers(List.of());
    private Bars bars = Bars.NONE;

    public BarChart(String id, Formats formats) {
        this.formats = formats;
        setId(id);
        getStyleClass().add("bar-chart");
        setMinWidth(0);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setOnMouseMoved(event -> pointing.at(barAt(event.getX())));
        setOnMouseClicked(event -> pointing.choose(barAt(event.getX())));
        pointing.mark(boxes);
    }

    @Override
    public ReadOnlyIntegerProperty pointedProperty() {
        return pointing.pointedProperty();
    }

    /** Tells the first night of a bar when it is clicked, or Enter pressed on it. */
    public void setOnChosen(Consumer<LocalDate> action) {
        pointing.setOnChosen(bar -> action.accept(bars.weeks().get(bar).range().from()));
    }

    @Override
    public boolean drawn() {
        return !bars.bars().isEmpty();
    }

    @Override
    public List<String> words() {
        return bars.bars().stream().map(Bars.Bar::words).toList();
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public void show(Bars next) {
        bars = next;
        pointing.among(next.bars().size());
        lines.clear();
        numbers.clear();
        boxes.clear();
        reaches.clear();
        for (int number : next.steps().marks()) {
            lines.add(region("chart-line"));
            numbers.add(Texts.label(formats.number(number, 0), "chart-label"));
        }
        for (Bars.Bar bar : next.bars()) {
            boxes.add(region(kind(bar)));
            reaches.add(region("chart-reach"));
        }
        recorded = new RecordedStrip(next.bars());
        words = new AxisLabels(next.axes());
        line = new LineShape(next.line());
        markers = new ChartMarkers(next.markers());
        getChildren().setAll(lines);
        getChildren().addAll(numbers);
        getChildren().addAll(line.behind());
        getChildren().addAll(reaches);
        getChildren().addAll(boxes);
        getChildren().addAll(recorded.nodes());
        getChildren().addAll(line.over());
        getChildren().addAll(markers.nodes());
        getChildren().addAll(words.nodes());
    }

    private static String kind(Bars.Bar bar) {
        if (bar.value() == null) {
            return bar.paused() ? "chart-paused" : "chart-unknown";
        }
        return bar.value() == 0 ? "chart-zero" : "chart-bar";
    }

    private static Region region(String styleClass) {
        Region region = new Region();
        region.getStyleClass().add(styleClass);
        region.setMouseTransparent(true);
        return region;
    }

    private int barAt(double x) {
        double at = (x - left()) / width();
        for (int i = 0; i < bars.bars().size(); i++) {
            Bars.Bar bar = bars.bars().get(i);
            if (at >= bar.from() && at < bar.to()) {
                return i;
            }
        }
        return -1;
    }

    private double left() {
        return numbers.stream().mapToDouble(label -> label.prefWidth(-1)).max().orElse(0) + GAP;
    }

    private double width() {
        return Math.max(1, getWidth() - left());
    }

    @Override
    protected void layoutChildren() {
        double em = Em.of(this);
        double strip = recorded.height(em);
        double lower = getHeight() - 1.7 * em - LEAST_HEIGHT - strip;
        double lane = markers.isEmpty() ? 0 : ChartMarkers.EMS * em;
        PlotArea plot = new PlotArea(left(), width(), 0.6 * em + lane, lower, bars.steps().top());
        layoutLines(plot);
        layoutBars(plot);
        recorded.layout(plot, lower + LEAST_HEIGHT, strip);
        line.layout(plot);
        markers.layout(plot, 0, em);
        words.layout(plot, lower + LEAST_HEIGHT + strip + 0.3 * em);
    }

    private void layoutLines(PlotArea plot) {
        List<Integer> marks = bars.steps().marks();
        for (int i = 0; i < lines.size(); i++) {
            double y = snapPositionY(plot.y(marks.get(i)));
            lines.get(i).resizeRelocate(plot.left(), y, plot.width(), 1);
            Label number = numbers.get(i);
            double high = number.prefHeight(-1);
            double wide = number.prefWidth(-1);
            number.resizeRelocate(plot.left() - GAP - wide, y - high / 2, wide, high);
        }
    }

    private void layoutBars(PlotArea plot) {
        for (int i = 0; i < boxes.size(); i++) {
            Bars.Bar bar = bars.bars().get(i);
            double x = plot.left(bar);
            double wide = plot.wide(bar);
            double y = bar.value() == null ? plot.upper() : plot.y(bar.value());
            double high = Math.max(LEAST_HEIGHT, plot.lower() - y);
            // What is none stands below the line, so that it never looks like a little.
            boolean none = bar.value() != null && bar.value() == 0;
            boxes.get(i)
                    .resizeRelocate(x, none ? plot.lower() + 1 : plot.lower() - high, wide, high);
            double behind = bar.reach() == null ? 0 : plot.lower() - plot.y(bar.reach());
            reaches.get(i).resizeRelocate(x, plot.lower() - behind, wide, behind);
        }
    }
}
