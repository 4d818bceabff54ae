package org.crampdiary.ui.kit.input;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.crampdiary.model.Diary;
import org.crampdiary.model.NightEntries;
import org.crampdiary.model.NightStatus;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Icons;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.kit.layout.Visibility;
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
    private static final int LONGEST_MONTH = 31;

    private final String id;
    private final Messages messages;
    private final Consumer<LocalDate> choose;
    private final GridPane node = new GridPane();
    private final List<NightCell> cells = new ArrayList<>();
    private List<Mark> shown = List.of();
    private LocalDate chosen = LocalDate.EPOCH;
    private LocalDate last = LocalDate.EPOCH;

    /**
     * @param id of the node; the nights have ids such as {@code id-17}, since they stay for every
     *     month: a node that is new, or gets another id, is styled anew
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
            fill();
        }
        cells.forEach(cell -> {
            cell.setSelected(cell.day() == night.getDayOfMonth());
            cell.setFocusTraversable(cell.day() == night.getDayOfMonth());
        });
        if (focused) {
            focus();
        }
    }

    /** Gives the chosen night the keyboard. */
    public void focus() {
        if (!cells.isEmpty()) {
            cells.get(chosen.getDayOfMonth() - 1).requestFocus();
        }
    }

    private boolean focusInside() {
        Scene scene = node.getScene();
        return scene != null && cells.contains(scene.getFocusOwner());
    }

    private void fill() {
        LocalDate monday =
                shown.getFirst().night().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        if (cells.isEmpty()) {
            begin(monday);
        }
        for (NightCell cell : cells) {
            boolean there = cell.day() <= shown.size();
            Visibility.when(there, cell);
            if (there) {
                Mark mark = shown.get(cell.day() - 1);
                int index = (int) ChronoUnit.DAYS.between(monday, mark.night());
                GridPane.setConstraints(cell, index % DAYS, 1 + index / DAYS);
                cell.show(mark, last);
            }
        }
    }

    private void begin(LocalDate monday) {
        for (int day = 0; day < DAYS; day++) {
            String name = messages.formats().shortWeekday(monday.plusDays(day));
            node.add(Texts.label(name, "weekday"), day, 0);
        }
        for (int day = 1; day <= LONGEST_MONTH; day++) {
            NightCell cell = new NightCell(id + "-" + day, day, messages);
            cell.setOnAction(_ -> {
                cell.setSelected(true);
                choose(shown.get(cell.day() - 1).night());
                focus();
            });
            cells.add(cell);
        }
        node.getChildren().addAll(cells);
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
