package org.crampdiary.ui.charts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.charts.MapLayer.Place;
import org.crampdiary.ui.charts.NightMap.Cell;
import org.crampdiary.ui.controls.Em;
import org.crampdiary.ui.controls.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The nights of one year, a column for each week and a row for each weekday. One stop of the Tab
 * key; the arrow keys and the mouse point at a night. A node for each look, not for each night.
 */
final class YearGrid extends Region {

    private static final int WEEKS = 54;
    private static final int DAYS = 7;
    private static final int MONTHS = 12;
    private static final double WIDEST_EMS = 1.4;
    private static final double GAP = 6;

    private final NightMap.Year year;
    private final Messages messages;
    private final Consumer<LocalDate> chosen;
    private final Map<MapSign, List<Place>> places = new EnumMap<>(MapSign.class);
    private final Map<MapSign, MapLayer> layers = new EnumMap<>(MapSign.class);
    private final List<Label> months = new ArrayList<>();
    private final List<Label> days = new ArrayList<>();
    private final Region frame = new Region();
    private final ReadOnlyObjectWrapper<@Nullable Cell> pointed = new ReadOnlyObjectWrapper<>();
    private double drawn;

    YearGrid(String id, NightMap.Year year, Messages messages, Consumer<LocalDate> chosen) {
        this.year = year;
        this.messages = messages;
        this.chosen = chosen;
        setId(id);
        getStyleClass().add("year-grid");
        setMinWidth(0);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(messages.text("charts.map.year", Integer.toString(year.year())));
        year.cells().forEach(cell -> list(MapSign.of(cell)).add(place(cell.night())));
        places.keySet().forEach(sign -> layers.put(sign, new MapLayer(sign)));
        label();
        frame.getStyleClass().add("map-frame");
        frame.setMouseTransparent(true);
        frame.setManaged(false);
        getChildren().addAll(layers.values());
        getChildren().addAll(months);
        getChildren().addAll(days);
        getChildren().add(frame);
        setOnMouseMoved(event -> pointed.set(cellAt(event.getX(), event.getY())));
        setOnMouseExited(_ -> pointed.set(null));
        setOnMouseClicked(event -> choose(cellAt(event.getX(), event.getY())));
        setOnKeyPressed(this::key);
        focusedProperty().subscribe(this::focus);
        pointed.subscribe(this::mark);
    }

    private List<Place> list(MapSign sign) {
        return places.computeIfAbsent(sign, _ -> new ArrayList<>());
    }

    private void label() {
        for (int month = 1; month <= MONTHS; month++) {
            LocalDate first = LocalDate.of(year.year(), month, 1);
            months.add(Texts.label(messages.formats().shortMonth(first), "chart-label"));
        }
        LocalDate monday = LocalDate.of(year.year(), 1, 1).with(DayOfWeek.MONDAY);
        for (int day = 0; day < DAYS; day++) {
            String name = messages.formats().shortWeekday(monday.plusDays(day));
            days.add(Texts.label(name, "chart-label"));
        }
    }

    private static Place place(LocalDate night) {
        int before = night.withDayOfYear(1).getDayOfWeek().getValue() - 1;
        int row = night.getDayOfWeek().getValue() - 1;
        return new Place((night.getDayOfYear() - 1 + before) / DAYS, row);
    }

    /** The night under the mouse or chosen by keys; null for none. */
    ReadOnlyObjectProperty<@Nullable Cell> pointedProperty() {
        return pointed.getReadOnlyProperty();
    }

    private void focus(boolean focused) {
        if (!focused) {
            pointed.set(null);
        } else if (pointed.get() == null) {
            pointed.set(year.cells().getLast());
        }
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> move(-DAYS);
            case RIGHT -> move(DAYS);
            case UP -> move(-1);
            case DOWN -> move(1);
            case HOME -> pointed.set(year.cells().getFirst());
            case END -> pointed.set(year.cells().getLast());
            case ENTER -> choose(pointed.get());
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int nights) {
        Cell now = pointed.get();
        int index = now == null ? year.cells().size() - 1 : year.cells().indexOf(now) + nights;
        pointed.set(year.cells().get(Math.clamp(index, 0, year.cells().size() - 1)));
    }

    private void choose(@Nullable Cell cell) {
        if (cell != null) {
            requestFocus();
            chosen.accept(cell.night());
        }
    }

    private void mark(@Nullable Cell cell) {
        setAccessibleText(
                cell == null
                        ? messages.text("charts.map.year", Integer.toString(year.year()))
                        : cell.words(messages));
        frame.setVisible(cell != null);
        if (cell != null) {
            Place place = place(cell.night());
            double size = size(getWidth());
            frame.resizeRelocate(
                    left() + place.column() * size - 1, top() + place.row() * size - 1, size, size);
        }
    }

    private @Nullable Cell cellAt(double x, double y) {
        double size = size(getWidth());
        int column = (int) Math.floor((x - left()) / size);
        int row = (int) Math.floor((y - top()) / size);
        return year.cells().stream()
                .filter(cell -> place(cell.night()).equals(new Place(column, row)))
                .findFirst()
                .orElse(null);
    }

    private double left() {
        return days.stream().mapToDouble(label -> label.prefWidth(-1)).max().orElse(0) + GAP;
    }

    private double top() {
        return Math.ceil(months.getFirst().prefHeight(-1));
    }

    private double size(double width) {
        double fitting = Math.floor((width - left()) / WEEKS);
        return Math.clamp(fitting, 4, Math.floor(WIDEST_EMS * Em.of(this)));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return top() + DAYS * size(width < 0 ? getWidth() : width) + 2;
    }

    @Override
    protected double computePrefWidth(double height) {
        return left() + WEEKS * WIDEST_EMS * Em.of(this);
    }

    @Override
    protected void layoutChildren() {
        double size = size(getWidth());
        layers.forEach((sign, layer) -> {
            if (size != drawn) {
                layer.draw(places.getOrDefault(sign, List.of()), size);
            }
            layer.setLayoutX(left());
            layer.setLayoutY(top());
        });
        drawn = size;
        layoutMonths(size);
        layoutDays(size);
        mark(pointed.get());
    }

    /** Names that would run into the one before are left out. */
    private void layoutMonths(double size) {
        double free = 0;
        for (int i = 0; i < months.size(); i++) {
            Label label = months.get(i);
            double wide = label.prefWidth(-1);
            double x = left() + place(LocalDate.of(year.year(), i + 1, 1)).column() * size;
            boolean room = x >= free && x + wide <= getWidth();
            label.setVisible(room);
            label.resizeRelocate(x, 0, wide, label.prefHeight(-1));
            free = room ? x + wide + GAP : free;
        }
    }

    private void layoutDays(double size) {
        double free = 0;
        for (int i = 0; i < days.size(); i++) {
            Label label = days.get(i);
            double high = label.prefHeight(-1);
            double y = top() + i * size + (size - high) / 2;
            boolean room = y >= free;
            label.setVisible(room);
            label.resizeRelocate(0, y, label.prefWidth(-1), high);
            free = room ? y + high : free;
        }
    }
}
