package org.crampdiary.ui.parts.charts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.crampdiary.report.NightMap;
import org.crampdiary.report.NightMap.Cell;
import org.crampdiary.report.NightMapMarker;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.chart.Pointing;
import org.crampdiary.ui.kit.layout.Em;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.parts.charts.MapLayer.Place;
import org.jspecify.annotations.Nullable;

/**
 * The nights of one year, a column for each week and a row for each weekday. One stop of the Tab
 * key; the arrow keys and the mouse point at a night. A node for each look, not for each night.
 */
final class YearGrid extends Region {

    private static final int DAYS = 7;
    private static final int MONTHS = 12;
    private static final int STRIPS = 2;
    private static final double GAP = 6;

    private final NightMap.Year year;
    private final Messages messages;
    private final Map<NightMapMarker, List<Place>> places = new EnumMap<>(NightMapMarker.class);
    private final Map<NightMapMarker, MapLayer> layers = new EnumMap<>(NightMapMarker.class);
    private final List<Label> months = new ArrayList<>();
    private final List<Label> days = new ArrayList<>();
    private final Region frame = new Region();
    private final Pointing pointing = Pointing.fromTheLast(this, this::next);
    private final ObservableValue<@Nullable Cell> pointed =
            pointing.pointedProperty().map(index -> cell(index.intValue()));
    private final ReadOnlyDoubleWrapper placeSize = new ReadOnlyDoubleWrapper();
    private @Nullable YearPlan drawn;

    YearGrid(String id, NightMap.Year year, Messages messages, Consumer<LocalDate> chosen) {
        this.year = year;
        this.messages = messages;
        setId(id);
        getStyleClass().add("year-grid");
        setMinWidth(0);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(messages.text("charts.map.year", Integer.toString(year.year())));
        year.cells().forEach(cell -> list(NightMapMarker.of(cell)).add(place(cell.night())));
        places.keySet().forEach(marker -> layers.put(marker, new MapLayer(marker)));
        label();
        frame.getStyleClass().add("map-frame");
        frame.setMouseTransparent(true);
        frame.setManaged(false);
        getChildren().addAll(layers.values());
        getChildren().addAll(months);
        getChildren().addAll(days);
        getChildren().add(frame);
        setOnMouseMoved(event -> pointing.at(cellAt(event.getX(), event.getY())));
        setOnMouseClicked(event -> pointing.choose(cellAt(event.getX(), event.getY())));
        pointing.setOnChosen(index -> chosen.accept(year.cells().get(index).night()));
        pointing.among(year.cells().size());
        pointed.subscribe(this::mark);
    }

    private List<Place> list(NightMapMarker marker) {
        return places.computeIfAbsent(marker, _ -> new ArrayList<>());
    }

    private void label() {
        for (int month = 1; month <= MONTHS; month++) {
            LocalDate first = LocalDate.of(year.year(), month, 1);
            months.add(Texts.label(messages.formats().shortMonth(first), "chart-label"));
        }
        LocalDate monday = LocalDate.of(year.year(), 1, 1).with(DayOfWeek.MONDAY);
        for (int i = 0; i < STRIPS * DAYS; i++) {
            String name = messages.formats().shortWeekday(monday.plusDays(i % DAYS));
            days.add(Texts.label(name, "chart-label"));
        }
    }

    private static Place place(LocalDate night) {
        int before = night.withDayOfYear(1).getDayOfWeek().getValue() - 1;
        int row = night.getDayOfWeek().getValue() - 1;
        return new Place((night.getDayOfYear() - 1 + before) / DAYS, row);
    }

    /** The night under the mouse or chosen by keys; null for none. */
    ObservableValue<@Nullable Cell> pointedProperty() {
        return pointed;
    }

    private @Nullable Cell cell(int index) {
        return index < 0 ? null : year.cells().get(index);
    }

    /** How wide a place is now, in px; 0 before the first layout. */
    ReadOnlyDoubleProperty placeSizeProperty() {
        return placeSize.getReadOnlyProperty();
    }

    private @Nullable Integer next(int index, KeyCode key) {
        int nights =
                switch (key) {
                    case LEFT -> -DAYS;
                    case RIGHT -> DAYS;
                    case UP -> -1;
                    case DOWN -> 1;
                    default -> 0;
                };
        return nights == 0 ? null : Math.clamp(index + nights, 0, year.cells().size() - 1);
    }

    private void mark(@Nullable Cell cell) {
        setAccessibleText(
                cell == null
                        ? messages.text("charts.map.year", Integer.toString(year.year()))
                        : cell.words(messages));
        frame.setVisible(cell != null);
        if (cell != null) {
            Place place = place(cell.night());
            YearPlan plan = plan(getWidth());
            frame.resizeRelocate(
                    plan.x(place.column()) - 1, plan.y(place) - 1, plan.size(), plan.size());
        }
    }

    /** Its index; −1 for none. */
    private int cellAt(double x, double y) {
        Place there = plan(getWidth()).at(x, y);
        return year.cells().stream().map(cell -> place(cell.night())).toList().indexOf(there);
    }

    private YearPlan plan(double width) {
        double top = Math.ceil(months.getFirst().prefHeight(-1));
        return YearPlan.of(width, left(), top, Em.of(this));
    }

    private Place last() {
        return place(year.cells().getLast().night());
    }

    private double left() {
        return days.stream().mapToDouble(label -> label.prefWidth(-1)).max().orElse(0) + GAP;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return plan(width < 0 ? getWidth() : width).height(last());
    }

    @Override
    protected double computePrefWidth(double height) {
        return YearPlan.widest(left(), Em.of(this));
    }

    @Override
    protected void layoutChildren() {
        YearPlan plan = plan(getWidth());
        if (!plan.equals(drawn)) {
            layers.forEach(
                    (marker, layer) -> layer.draw(places.getOrDefault(marker, List.of()), plan));
        }
        drawn = plan;
        placeSize.set(plan.size());
        layoutMonths(plan);
        layoutDays(plan);
        mark(pointed.getValue());
    }

    /** Names that would run into the one before are left out. */
    private void layoutMonths(YearPlan plan) {
        int used = plan.strip(last().column());
        double[] free = new double[STRIPS];
        for (int i = 0; i < months.size(); i++) {
            Label label = months.get(i);
            double wide = label.prefWidth(-1);
            int column = place(LocalDate.of(year.year(), i + 1, 1)).column();
            if (plan.x(column) + wide > getWidth() && plan.strip(column) < used) {
                // A month that begins at the end of a strip is named above the next one.
                column = (plan.strip(column) + 1) * plan.columns();
            }
            int strip = plan.strip(column);
            double x = plan.x(column);
            boolean room = strip <= used && x >= free[strip] && x + wide <= getWidth();
            label.setVisible(room);
            label.resizeRelocate(x, plan.y(strip), wide, label.prefHeight(-1));
            free[strip] = room ? x + wide + GAP : free[strip];
        }
    }

    private void layoutDays(YearPlan plan) {
        int used = plan.strip(last().column());
        double free = 0;
        for (int i = 0; i < days.size(); i++) {
            Label label = days.get(i);
            int strip = i / DAYS;
            double high = label.prefHeight(-1);
            double middle = plan.y(strip) + plan.top() + (i % DAYS + 0.5) * plan.size();
            double y = middle - high / 2;
            boolean room = strip <= used && y >= free;
            label.setVisible(room);
            label.resizeRelocate(0, y, label.prefWidth(-1), high);
            free = room ? y + high : free;
        }
    }
}
