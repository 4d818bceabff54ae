package org.crampdiary.ui.kit.chart;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * Which of the things in a chart the mouse or the arrow keys point at. The chart is one stop of the
 * Tab key; coming to it points at one of the ends. For the FX thread.
 */
public final class Pointing {

    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");

    private final Node chart;
    private final Steps steps;
    private final boolean fromEnd;
    private final ReadOnlyIntegerWrapper pointed = new ReadOnlyIntegerWrapper(this, "pointed", -1);
    private IntConsumer chosen = _ -> {};
    private int count;

    /** Where a key leads. */
    public interface Steps {

        /** Null when the key leads nowhere; less than 0 when there is nothing in its direction. */
        @Nullable Integer from(int index, KeyCode key);
    }

    private Pointing(Node chart, Steps steps, boolean fromEnd) {
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
        return new Pointing(chart, line(KeyCode.LEFT, KeyCode.RIGHT), true);
    }

    /** Things below each other. */
    static Pointing down(Node chart) {
        return new Pointing(chart, line(KeyCode.UP, KeyCode.DOWN), false);
    }

    /** Things that stand anywhere. */
    static Pointing anywhere(Node chart, Steps steps) {
        return new Pointing(chart, steps, false);
    }

    /** Things that stand anywhere, of which the last is looked at first. */
    public static Pointing fromTheLast(Node chart, Steps steps) {
        return new Pointing(chart, steps, true);
    }

    private static Steps line(KeyCode back, KeyCode on) {
        return (index, key) ->
                key == back ? Integer.valueOf(index - 1) : key == on ? index + 1 : null;
    }

    /** Counted from 0; −1 for none. */
    public ReadOnlyIntegerProperty pointedProperty() {
        return pointed.getReadOnlyProperty();
    }

    /** What happens when one of the things is clicked, or Enter pressed on it. */
    public void setOnChosen(IntConsumer action) {
        chosen = action;
    }

    /** There are so many things from now on, and none of them is pointed at. */
    public void among(int things) {
        count = things;
        pointed.set(-1);
    }

    /** Points at a thing; −1 for none. */
    public void at(int index) {
        pointed.set(index);
    }

    /** Marks the node of what is pointed at, of these nodes, which may change. */
    void mark(List<? extends Node> nodes) {
        pointed.subscribe(index -> {
            for (int i = 0; i < nodes.size(); i++) {
                nodes.get(i).pseudoClassStateChanged(POINTED, i == index.intValue());
            }
        });
    }

    /** Lets the mouse point at a part of the chart, and a click bring the keys to it. */
    void follow(Node part, int index) {
        part.setOnMouseEntered(_ -> at(index));
        part.setOnMouseClicked(_ -> {
            choose(index);
            at(index);
        });
    }

    /** As a click on a thing does; −1 is none. */
    public void choose(int index) {
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
        Integer next = steps.from(now, event.getCode());
        if (next != null) {
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
