package org.crampdiary.ui.kit.input;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.crampdiary.model.Diary;
import org.crampdiary.model.NightEntries;
import org.crampdiary.model.NightStatus;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Icons;
import org.crampdiary.ui.kit.layout.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The nights of one month, Monday first, one of them chosen. The arrow keys move by a day or a
 * week, Home and End to the ends of the month, Page Up and Page Down by a month. Nights that have
 * not begun cannot be chosen.
 */
public final class NightCalendar {

    /**
     * What is known of one night.
     *
     * @param status null when not recorded
     * @param cramps how many are known
     * @param paused whether it is not recorded because the diary was paused
     * @param visit whether there was a visit on the date of its evening
     * @param kept whether the diary was begun by then
     */
    public record Mark(
            LocalDate night,
            @Nullable NightStatus status,
            int cramps,
            boolean paused,
            boolean visit,
            boolean kept) {

        /** Whether it is not recorded although the diary was kept. */
        public boolean missing() {
            return status == null && !paused && kept;
        }

        public static Mark of(Diary diary, LocalDate night) {
            return new Mark(
                    night,
                    diary.status(night),
                    diary.cramps(night).size(),
                    diary.isPaused(night),
                    diary.visits().stream().anyMatch(visit -> visit.date().equals(night)),
                    NightEntries.first(diary).filter(first -> !night.isBefore(first)).isPresent());
        }
    }

    private static final int DAYS = 7;

    private final String id;
    private final Messages messages;
    private final Consumer<LocalDate> choose;
    private final GridPane node = new GridPane();
    private final Map<LocalDate, ToggleButton> cells = new HashMap<>();
    private List<Mark> shown = List.of();
    private LocalDate chosen = LocalDate.EPOCH;
    private LocalDate last = LocalDate.EPOCH;

    /**
     * @param id of the node; the nights have ids such as {@code id-2026-03-17}
     * @param choose called with the night that the person chose, not after {@code last}
     */
    public NightCalendar(String id, Messages messages, Consumer<LocalDate> choose) {
        this.id = id;
        this.messages = messages;
        this.choose = choose;
        node.setId(id);
        node.getStyleClass().add("night-calendar");
        for (int day = 0; day < DAYS; day++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / DAYS);
            column.setHalignment(HPos.LEFT);
            node.getColumnConstraints().add(column);
        }
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /**
     * Shows a month.
     *
     * @param month its nights in order, at least one
     * @param night the chosen one
     * @param newest the newest night that can be chosen
     */
    public void show(List<Mark> month, LocalDate night, LocalDate newest) {
        boolean focused = focusInside();
        chosen = night;
        if (!month.equals(shown) || !newest.equals(last)) {
            shown = List.copyOf(month);
            last = newest;
            build();
        }
        cells.forEach((date, cell) -> {
            cell.setSelected(date.equals(night));
            cell.setFocusTraversable(date.equals(night));
        });
        if (focused) {
            focus();
        }
    }

    /** Gives the chosen night the keyboard. */
    public void focus() {
        ToggleButton cell = cells.get(chosen);
        if (cell != null) {
            cell.requestFocus();
        }
    }

    private boolean focusInside() {
        Scene scene = node.getScene();
        Node owner = scene == null ? null : scene.getFocusOwner();
        return owner != null && cells.containsValue(owner);
    }

    private void build() {
        cells.clear();
        node.getChildren().clear();
        LocalDate first = shown.getFirst().night();
        LocalDate monday = first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (int day = 0; day < DAYS; day++) {
            String name = messages.formats().shortWeekday(monday.plusDays(day));
            node.add(Texts.label(name, "weekday"), day, 0);
        }
        for (Mark mark : shown) {
            int index = (int) ChronoUnit.DAYS.between(monday, mark.night());
            node.add(cell(mark), index % DAYS, 1 + index / DAYS);
        }
    }

    private Node cell(Mark mark) {
        Label day = Texts.label(Integer.toString(mark.night().getDayOfMonth()), "day");
        VBox content = new VBox(day);
        content.getStyleClass().add("night-cell-content");
        ToggleButton cell = new ToggleButton();
        cell.setId(id + "-" + mark.night());
        cell.getStyleClass().setAll("night-cell");
        cell.setMaxWidth(Double.MAX_VALUE);
        cell.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        cell.setGraphic(content);
        if (mark.night().isAfter(last)) {
            cell.setDisable(true);
            return cell;
        }
        NightChip chip = new NightChip(mark.status(), mark.cramps(), mark.paused(), messages);
        if (mark.kept() || mark.paused()) {
            content.getChildren().add(chip);
        }
        if (mark.visit()) {
            content.getChildren().add(visitSign());
        }
        cell.setAccessibleText(
                messages.text(
                        mark.visit() ? "calendar.night-visit" : "calendar.night",
                        messages.formats().weekday(mark.night()),
                        messages.formats().dayMonth(mark.night()),
                        Objects.requireNonNull(chip.getAccessibleText())));
        cell.setOnAction(_ -> {
            cell.setSelected(true);
            choose(mark.night());
            focus();
        });
        cells.put(mark.night(), cell);
        return cell;
    }

    /** What marks the date of a visit, to explain it in a legend. */
    public static Node visitSign() {
        FontIcon sign = Icons.of(Feather.MESSAGE_SQUARE, 0.95);
        sign.getStyleClass().add("visit-sign");
        return sign;
    }

    private void pressed(KeyEvent event) {
        LocalDate target =
                switch (event.getCode()) {
                    case LEFT -> chosen.minusDays(1);
                    case RIGHT -> chosen.plusDays(1);
                    case UP -> chosen.minusWeeks(1);
                    case DOWN -> chosen.plusWeeks(1);
                    case HOME -> chosen.withDayOfMonth(1);
                    case END -> chosen.with(TemporalAdjusters.lastDayOfMonth());
                    case PAGE_UP -> chosen.minusMonths(1);
                    case PAGE_DOWN -> chosen.plusMonths(1);
                    default -> null;
                };
        if (target != null && !event.isShortcutDown() && !event.isAltDown()) {
            event.consume();
            choose(target.isAfter(last) ? last : target);
        }
    }

    private void choose(LocalDate night) {
        chosen = night;
        choose.accept(night);
    }

    public GridPane node() {
        return node;
    }
}
