package org.crampdiary.ui.kit.layout;

import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * Two columns beside each other, or one under the other where there is not room for both. The left
 * one takes {@code share} of the width.
 */
public final class Columns extends HeightForWidthPane {

    private static final double GAP = 16;

    private final Region left;
    private final Region right;
    private final double share;
    private final double narrowEms;
    private boolean filled;

    /**
     * @param share of the width for the left column, between 0 and 1
     * @param narrowEms width, in heights of the text, below which the columns are stacked
     */
    public Columns(Region left, Region right, double share, double narrowEms) {
        this.left = left;
        this.right = right;
        this.share = share;
        this.narrowEms = narrowEms;
        getChildren().addAll(left, right);
        setMinWidth(0);
    }

    /** The same with both columns as high as the higher one. */
    public Columns filled() {
        filled = true;
        return this;
    }

    private boolean stacked(double width) {
        return width < narrowEms * Em.of(this);
    }

    private double leftWidth(double width) {
        return Math.floor((width - GAP) * share);
    }

    @Override
    protected double heightFor(double width) {
        if (stacked(width)) {
            return height(left, width) + (hidden(right) ? 0 : GAP + height(right, width));
        }
        double leftWidth = leftWidth(width);
        return Math.max(height(left, leftWidth), height(right, width - GAP - leftWidth));
    }

    @Override
    protected double computePrefWidth(double height) {
        return narrowEms * Em.of(this);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (stacked(width)) {
            double leftHeight = height(left, width);
            left.resizeRelocate(0, 0, width, leftHeight);
            right.resizeRelocate(0, leftHeight + GAP, width, height(right, width));
        } else {
            double leftWidth = leftWidth(width);
            double rightWidth = width - GAP - leftWidth;
            double leftHeight = height(left, leftWidth);
            double rightHeight = height(right, rightWidth);
            double least = filled ? Math.max(leftHeight, rightHeight) : 0;
            left.resizeRelocate(0, 0, leftWidth, Math.max(leftHeight, least));
            right.resizeRelocate(leftWidth + GAP, 0, rightWidth, Math.max(rightHeight, least));
        }
    }

    private static double height(Node node, double width) {
        return node.prefHeight(width);
    }

    private static boolean hidden(Node node) {
        return !node.isManaged();
    }
}
