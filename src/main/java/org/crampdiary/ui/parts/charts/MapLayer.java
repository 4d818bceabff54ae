package org.crampdiary.ui.parts.charts;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.VLineTo;
import org.crampdiary.report.NightMapMarker;

/** All nights of a year with the same look, drawn as one node. Colours come from the sheets. */
final class MapLayer extends Path {

    private final NightMapMarker sign;

    /** A column of a week and a row of a weekday, both from 0. */
    record Place(int column, int row) {}

    MapLayer(NightMapMarker sign) {
        this.sign = sign;
        getStyleClass().setAll("map-layer", "map-" + sign.code());
        setMouseTransparent(true);
    }

    /** Draws a square in each place. */
    void draw(List<Place> places, YearPlan plan) {
        double size = plan.size();
        double side = Math.max(2, Math.round(size * sign.share()));
        double free = Math.floor((size - side) / 2);
        List<PathElement> squares = new ArrayList<>(places.size() * 5);
        for (Place place : places) {
            double x = plan.x(place.column()) + free;
            double y = plan.y(place) + free;
            squares.add(new MoveTo(x, y));
            squares.add(new HLineTo(x + side));
            squares.add(new VLineTo(y + side));
            squares.add(new HLineTo(x));
            squares.add(new ClosePath());
        }
        getElements().setAll(squares);
    }
}
