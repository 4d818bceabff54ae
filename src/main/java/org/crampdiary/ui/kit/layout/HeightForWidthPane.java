package org.crampdiary.ui.kit.layout;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;

/** A pane that takes the width it is given, and is as high as its content needs in that width. */
public abstract class HeightForWidthPane extends Pane {

    /** The height that is needed in a width, in px, 0 before the first layout. */
    protected abstract double heightFor(double width);

    @Override
    public final Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected final double computePrefHeight(double width) {
        return heightFor(width < 0 ? getWidth() : width);
    }

    @Override
    protected final double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
