package org.crampdiary.ui.kit.chart;

import java.util.Map;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Which of the things in a chart the mouse or the arrow keys point at. The chart is one stop of the
 * Tab key; coming to it points at one of the ends. For the FX thread.
 */
final class Pointing {

    private final Node chart;
    private final Map<KeyCode, Integer> steps;
    private final boolean fromEnd;
    private final ReadOnlyIntegerWrapper pointed = new ReadOnlyIntegerWrapper(this, "pointed", -1);
    private IntConsumer chosen = _ -> {};
    private int count;

    private Pointing(Node chart, Map<KeyCode, Integer> steps, boolean fromEnd) {
        this.chart = chart;
        this.steps = steps;
        this.fromEnd = fromEnd;
        chart.setFocusTraversable(true);
        chart.setOnMouseExited(_ -> pointed.set(-1));
        chart.setOnKeyPressed(this::key);
        chart.focusedProperty().subscribe(this::focus);
    }

    /** Things from left to right, of which the last is looked at first. */
    static Pointing across(Node chart) {
        return new Pointing(chart, Map.of(KeyCode.LEFT, -1, KeyCode.RIGHT, 1), true);
    }

    /** Things below each other. */
    static Pointing down(Node chart) {
        return new Pointing(chart, Map.of(KeyCode.UP, -1, KeyCode.DOWN, 1), false);
    }

    /**
     * Things in columns, counted down each column.
     *
     * @param rows of each column
     */
    static Pointing inColumns(Node chart, int rows) {
        return new Pointing(
                chart,
                Map.of(KeyCode.UP, -1, KeyCode.DOWN, 1, KeyCode.LEFT, -rows, KeyCode.RIGHT, rows),
                false);
    }

    /** Counted from 0; −1 for none. */
    ReadOnlyIntegerProperty pointedProperty() {
        return pointed.getReadOnlyProperty();
    }

    /** What happens when one of the things is clicked, or Enter pressed on it. */
    void setOnChosen(IntConsumer action) {
        chosen = action;
    }

    /** There are so many things from now on, and none of them is pointed at. */
    void among(int things) {
        count = things;
        pointed.set(-1);
    }

    /** Points at a thing; −1 for none. */
    void at(int index) {
        pointed.set(index);
    }

    /** Lets the mouse point at a part of the chart, and a click bring the keys to it. */
    void follow(Node part, int index) {
        part.setOnMouseEntered(_ -> at(index));
        part.setOnMouseClicked(_ -> {
            choose(index);
            at(index);
        });
    }

    void choose(int index) {
        if (index >= 0) {
            chart.requestFocus();
            chosen.accept(index);
        }
    }

    private int start() {
        return fromEnd ? count - 1 : Math.min(0, count - 1);
    }

    private void focus(boolean focused) {
        if (!focused) {
            pointed.set(-1);
        } else if (pointed.get() < 0) {
            pointed.set(start());
        }
    }

    private void key(KeyEvent event) {
        int now = pointed.get() < 0 ? start() : pointed.get();
        Integer step = steps.get(event.getCode());
        if (step != null) {
            int next = now + step;
            pointed.set(next >= 0 && next < count ? next : now);
        } else {
            switch (event.getCode()) {
                case HOME -> pointed.set(Math.min(0, count - 1));
                case END -> pointed.set(count - 1);
                case ENTER -> choose(now);
                default -> {
                    return;
                }
            }
        }
        event.consume();
    }
}
