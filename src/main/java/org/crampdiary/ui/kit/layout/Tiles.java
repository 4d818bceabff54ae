package org.crampdiary.ui.kit.layout;

import eu.hansolo.tilesfx.Tile;
import eu.hansolo.tilesfx.Tile.SkinType;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;

/**
 * Tiles of equal width in as few rows as there is room for, each as high as the highest content
 * needs. The tiles are TilesFX's; what stands in them is ours, with the theme's colours and sizes.
 * Plain boxes of the same look stand in for the tiles until {@link #buildTiles}, because the first
 * tile of a program takes long to load.
 */
public final class Tiles extends Pane {

    private static final double GAP = 16;

    // TilesFX's custom skin keeps 5 % of the tile's shorter side free around its graphic.
    private static final double FREE = 0.1;
    private static final double BORDERS = 2;

    private final List<Region> contents;
    private final List<Region> tiles = new ArrayList<>();
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
            tiles.add(named(new StackPane(content), content));
        }
        getChildren().addAll(tiles);
    }

    /**
     * Loads what the first tile needs, so that {@link #buildTiles} is quick afterwards. For any
     * thread.
     */
    public static Class<?> load() {
        return new Tile(SkinType.CUSTOM).getClass();
    }

    /** Puts the contents into tiles; does nothing the second time. */
    public void buildTiles() {
        if (tiles.getFirst() instanceof Tile) {
            return;
        }
        tiles.clear();
        contents.forEach(content -> tiles.add(named(tile(content), content)));
        getChildren().setAll(tiles);
    }

    private static Region named(Region box, Region content) {
        box.getStyleClass().add("figure-tile");
        box.setId(content.getId() + "-tile");
        box.setAccessibleRole(AccessibleRole.TEXT);
        box.accessibleTextProperty().bind(content.accessibleTextProperty());
        return box;
    }

    private static Tile tile(Region content) {
        Tile tile = new Tile(SkinType.CUSTOM);
        tile.setTextVisible(false);
        tile.setBackgroundColor(Color.TRANSPARENT);
        tile.setBorderColor(Color.TRANSPARENT);
        tile.setGraphic(content);
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
            if (tiles.get(i) instanceof StackPane box) {
                box.setPadding(new Insets(Math.min(to - from, high) * FREE / 2));
            }
            tiles.get(i).resizeRelocate(from, row * (high + GAP), to - from, high);
        }
    }
}
