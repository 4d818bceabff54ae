package org.crampdiary.ui.parts.clock;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.crampdiary.ui.kit.layout.Texts;

/**
 * A time that runs: another second of it is laid out and drawn by itself. Where it stands, and all
 * around it, is laid out only when it has no room any more. For the FX thread.
 */
final class RunningTime extends Region {

    private final Label shown = Texts.label("", "clock-time");

    RunningTime() {
        shown.setId("tonight-clock-time");
        shown.setManaged(false); // so that it asks nothing around it for another layout
        shown.setAlignment(Pos.CENTER);
        shown.fontProperty().subscribe(_ -> requestLayout());
        getChildren().add(shown);
    }

    /** Shows a time such as 12:05. */
    void show(String time) {
        shown.setText(time);
        if (shown.prefWidth(-1) > getWidth()) {
            requestLayout();
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return snapSizeX(shown.prefWidth(-1));
    }

    @Override
    protected double computePrefHeight(double width) {
        return snapSizeY(shown.prefHeight(-1));
    }

    @Override
    protected double computeMinWidth(double height) {
        return prefWidth(height);
    }

    @Override
    protected double computeMinHeight(double width) {
        return prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        shown.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
