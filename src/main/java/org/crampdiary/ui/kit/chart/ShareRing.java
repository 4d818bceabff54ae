package org.crampdiary.ui.kit.chart;

import eu.hansolo.tilesfx.Tile;
import eu.hansolo.tilesfx.Tile.SkinType;
import eu.hansolo.tilesfx.skins.CircularProgressTileSkin;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.crampdiary.ui.kit.layout.Em;
import org.jspecify.annotations.Nullable;

/**
 * A share as a ring that is full at the whole, in the theme's colours and as large as the text
 * wants it. It says nothing that does not stand beside it in words. For the FX thread.
 */
public final class ShareRing extends Region {

    private static final double SIZE_EMS = 2.6;
    private static final double BELOW_MIDDLE_EMS = 0.5;

    /** Any size at which it draws: another follows from where it stands. */
    private static final double FIRST_PX = 40;

    /** Never seen: the theme gives them the colours that a tile can only be told in code. */
    private final Rectangle share = new Rectangle();

    private final Rectangle rest = new Rectangle();
    private @Nullable Tile ring;
    private double value;

    public ShareRing(String id) {
        setId(id);
        setMouseTransparent(true);
        share.getStyleClass().add("ring-share");
        rest.getStyleClass().add("ring-rest");
        for (Rectangle colour : new Rectangle[] {share, rest}) {
            colour.setVisible(false);
            getChildren().add(colour);
        }
    }

    /** A ring that is drawn already, to be taken by {@link #take}. */
    public static final class Drawn {

        private final Tile tile = new Tile(SkinType.CIRCULAR_PROGRESS);

        /** Takes longest of all that a ring needs, so it is not for the FX thread. */
        public Drawn() {
            tile.setAnimated(false);
            tile.setTextVisible(false);
            tile.setMaxValue(1);
            tile.setBackgroundColor(Color.TRANSPARENT);
            tile.setBorderColor(Color.TRANSPARENT);
            // The number in the middle would be too small to read; it stands beside the ring.
            tile.setValueColor(Color.TRANSPARENT);
            tile.setUnitColor(Color.TRANSPARENT);
            tile.setSkin(new CircularProgressTileSkin(tile));
            tile.resize(FIRST_PX, FIRST_PX);
            tile.layout();
            tile.setMinSize(0, 0);
        }
    }

    /** Shows a ring; the room is kept for it until then. Does nothing the second time. */
    public void take(Drawn drawn) {
        if (ring != null) {
            return;
        }
        Tile tile = drawn.tile;
        tile.barColorProperty().bind(share.fillProperty().map(Color.class::cast));
        tile.barBackgroundColorProperty().bind(rest.fillProperty().map(Color.class::cast));
        tile.setValue(value);
        ring = tile;
        getChildren().add(tile);
    }

    /**
     * Shows a share.
     *
     * @param next 0–1
     */
    public void show(double next) {
        value = next;
        if (ring != null) {
            ring.setValue(next);
        }
    }

    /** The share that is drawn, 0–1; null before {@link #take}. */
    public @Nullable Double drawn() {
        return ring == null ? null : ring.getValue();
    }

    @Override
    protected double computePrefWidth(double height) {
        return SIZE_EMS * Em.of(this);
    }

    @Override
    protected double computePrefHeight(double width) {
        return SIZE_EMS * Em.of(this);
    }

    /** Its middle stands level with that of the letters beside it. */
    @Override
    public double getBaselineOffset() {
        return (SIZE_EMS / 2 + BELOW_MIDDLE_EMS) * Em.of(this);
    }

    @Override
    protected void layoutChildren() {
        if (ring != null) {
            ring.resizeRelocate(0, 0, getWidth(), getHeight());
        }
    }
}
