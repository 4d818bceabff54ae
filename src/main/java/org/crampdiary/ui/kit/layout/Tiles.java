package org.crampdiary.ui.kit.layout;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * Boxes of equal width in as few rows as there is room for, each as high as the highest content
 * needs.
 */
public final class Tiles extends HeightForWidthPane {

    private static final double GAP = 16;

    private final List<StackPane> tiles;
    private final double narrowEms;

    /**
     * @param contents what stands in the tiles
     * @param narrowEms the least width of a tile in heights of the text
     */
    public Tiles(List<? extends Region> contents, double narrowEms) {
        this.tiles = contents.stream().map(Tiles::tile).toList();
        this.narrowEms = narrowEms;
        getChildren().addAll(tiles);
        setMinWidth(0);
    }

    private static StackPane tile(Region content) {
        StackPane box = new StackPane(content);
        box.getStyleClass().add("figure-tile");
        box.setId(content.getId() + "-tile");
        box.setAccessibleRole(AccessibleRole.TEXT);
        box.accessibleTextProperty().bind(content.accessibleTextProperty());
        return box;
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
        double floor = Math.floor(wide);
        return Math.ceil(
                tiles.stream().mapToDouble(tile -> tile.prefHeight(floor)).max().orElse(0));
    }

    @Override
    protected double heightFor(double width) {
        int columns = columns(width);
        int rows = Math.ceilDiv(tiles.size(), columns);
        // The last row may have fewer and so wider tiles, which need no more height than the
        // others.
        return rows * (tileHeight(tileWidth(width, columns)) + GAP) - GAP;
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
