package org.crampdiary.ui.kit.chart;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import org.crampdiary.report.Intervals.Span;
import org.crampdiary.ui.kit.layout.Em;
import org.jspecify.annotations.Nullable;

/**
 * One row's part of an {@link IntervalPlot}: its piece of the ground, and on it a dot on a pale
 * bar.
 */
final class IntervalTrack extends Region {

    private static final PseudoClass UNCLEAR = PseudoClass.getPseudoClass("unclear");
    private static final double HEIGHT_EMS = 1.5;
    private static final double BAND_EMS = 0.6;
    static final double DOT_EMS = 0.8;
    private static final double BETWEEN = 3;

    private final @Nullable Span span;
    private final double ground;
    private final Region line = region("chart-line");
    private final Region upright = region("interval-ground");
    private final Region band = region("interval-band");
    private final Region dot = region("interval-dot");

    /**
     * @param span null for the ground alone
     * @param ground where the upright line stands, 0–1 of the width
     */
    IntervalTrack(@Nullable Span span, double ground, boolean clear) {
        this.span = span;
        this.ground = ground;
        setMinWidth(0);
        dot.pseudoClassStateChanged(UNCLEAR, !clear);
        getChildren().add(upright);
        if (span != null) {
            getChildren().addAll(line, band, dot);
        }
    }

    /** A value on its interval, without any ground: for a legend. */
    IntervalTrack(Span span, boolean clear) {
        this(span, 0, clear);
        getChildren().remove(upright);
    }

    private static Region region(String styleClass) {
        Region region = new Region();
        region.getStyleClass().add(styleClass);
        region.setMouseTransparent(true);
        return region;
    }

    @Override
    protected double computePrefHeight(double width) {
        // Without a value there is only the ground, as high as the row that it stands beside.
        return span == null ? 0 : Math.ceil(HEIGHT_EMS * Em.of(this));
    }

    @Override
    protected void layoutChildren() {
        double em = Em.of(this);
        double middle = Math.floor(getHeight() / 2);
        double dotSize = Math.rint(DOT_EMS * em);
        // Dots at the ends stay inside.
        double from = dotSize / 2;
        double wide = Math.max(1, getWidth() - dotSize);
        line.resizeRelocate(from, middle, wide, 1);
        // Beyond the row, so that those of all rows are one line.
        double high = getHeight() == 0 ? 0 : getHeight() + 2 * BETWEEN;
        upright.resizeRelocate(Math.floor(from + wide * ground), -BETWEEN, 1, high);
        if (span != null) {
            double bandHeight = Math.rint(BAND_EMS * em);
            band.resizeRelocate(
                    from + wide * span.low(),
                    middle - bandHeight / 2,
                    Math.max(1, wide * (span.high() - span.low())),
                    bandHeight);
            dot.resizeRelocate(
                    from + wide * span.value() - dotSize / 2,
                    middle - dotSize / 2,
                    dotSize,
                    dotSize);
        }
    }
}
