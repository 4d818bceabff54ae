package org.crampdiary.ui.controls;

import eu.hansolo.tilesfx.Tile;
import eu.hansolo.tilesfx.Tile.SkinType;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/**
 * Tiles of equal width in as few rows as there is room for, each as high as the highest content
 * needs. The tiles are TilesFX's; what stands in them is ours, with the theme's colours and sizes.
 */
public final class Tiles extends Pane {

    private static final double GAP = 16;

    // TilesFX's custom skin keeps 5 % of the tile's shorter side free around its graphic.
    private static final double FREE = 0.1;
    private static final double BORDERS = 2;

    private final List<Region> contents;
    private final List<Tile> tiles = new ArrayList<>();
    private final double narrowEms;

    /**
     * @param contents what stands in the tiles
     * @param narrowEms the least width of a tile in heights of the text
     */
    public Tiles(List<? extends Region> contents, double narrowEms) {
        this.contents = List.copyOf(contents);
        this.narrowEms = narrowEms;
        setMinWidth(0);
        for (Region content : contents) {
            tiles.add(tile(content));
        }
        getChildren().addAll(tiles);
    }

    private static Tile tile(Region content) {
        Tile tile = new Tile(SkinType.CUSTOM);
        tile.setTextVisible(false);
        tile.setBackgroundColor(Color.TRANSPARENT);
        tile.setBorderColor(Color.TRANSPARENT);
        tile.setGraphic(content);
        tile.getStyleClass().add("figure-tile");
        tile.setId(content.getId() + "-tile");
        tile.setAccessibleRole(AccessibleRole.TEXT);
        tile.accessibleTextProperty().bind(content.accessibleTextProperty());
        return tile;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** How many stand beside each other: as few rows as possible, then equally full ones. */
    private int columns(double width) {
        int fitting = (int) ((width + GAP) / (narrowEms * Em.of(this) + GAP));
        int most = Math.clamp(fitting, 1, tiles.size());
        int rows = Math.ceilDiv(tiles.size(), most);
        return Math.ceilDiv(tiles.size(), rows);
    }

    private static double tileWidth(double width, int columns) {
        return (width - GAP * (columns - 1)) / columns;
    }

    private double tileHeight(double wide) {
        double least = Math.floor((wide - BORDERS) * (1 - FREE)) - 1;
        double need = contents.stream().mapToDouble(c -> c.prefHeight(least)).max().orElse(0);
        double flat = need / (1 - FREE);
        return BORDERS + Math.ceil(flat <= wide - BORDERS ? flat : need + (wide - BORDERS) * FREE);
    }

    @Override
    protected double computePrefHeight(double width) {
        double actual = width < 0 ? getWidth() : width;
        int columns = columns(actual);
        int rows = Math.ceilDiv(tiles.size(), columns);
        // The last row may have fewer and so wider tiles, which need no more height than the
        // others.
        return rows * (tileHeight(tileWidth(actual, columns)) + GAP) - GAP;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return narrowEms * Em.of(this);
    }

    @Override
    protected void layoutChildren() {
        int columns = columns(getWidth());
        double high = tileHeight(tileWidth(getWidth(), columns));
        for (int i = 0; i < tiles.size(); i++) {
            int row = i / columns;
            int inRow = Math.min(columns, tiles.size() - row * columns);
            double wide = tileWidth(getWidth(), inRow);
            double from = Math.round((i % columns) * (wide + GAP));
            double to = Math.round((i % columns) * (wide + GAP) + wide);
            tiles.get(i).resizeRelocate(from, row * (high + GAP), to - from, high);
        }
    }
}
