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

    private final NightMapMarker marker;

    /** A column of a week and a row of a weekday, both from 0. */
    record Place(int column, int row) {}

    MapLayer(NightMapMarker marker) {
        this.marker = marker;
        getStyleClass().setAll("map-layer", "map-" + marker.code());
        setMouseTransparent(true);
    }

    /** Draws a square in each place, and two strokes of it where the diary was paused. */
    void draw(List<Place> places, YearPlan plan) {
        double size = plan.size();
        double side = Math.max(2, Math.round(size * marker.share()));
        double free = Math.floor((size - side) / 2);
        List<PathElement> squares = new ArrayList<>(places.size() * 5);
        for (Place place : places) {
            double x = plan.x(place.column()) + free;
            double y = plan.y(place) + free;
            if (marker == NightMapMarker.PAUSED) {
                double stroke = Math.max(1, Math.round(side / 4));
                add(x, stroke, y, side, squares);
                add(x + side - stroke, stroke, y, side, squares);
            } else {
                add(x, side, y, side, squares);
            }
        }
        getElements().setAll(squares);
    }

    private static void add(
            double x, double wide, double y, double high, List<PathElement> elements) {
        elements.add(new MoveTo(x, y));
        elements.add(new HLineTo(x + wide));
        elements.add(new VLineTo(y + high));
        elements.add(new HLineTo(x));
        elements.add(new ClosePath());
    }
}
