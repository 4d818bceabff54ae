package org.crampdiary.ui.parts.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.layout.HBox;
import org.crampdiary.report.NightMapMarker;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.Texts;

/** What the markers of a map mean, each drawn as large as on the map. */
final class MapLegend {

    private final Flow node = new Flow();
    private final List<MapLayer> samples = new ArrayList<>();
    private final Messages messages;

    MapLegend(Messages messages) {
        this.messages = messages;
        node.getStyleClass().add("map-legend");
    }

    /** Explains the markers of another map; they are drawn with its next {@link #draw}. */
    void show(Set<NightMapMarker> markers) {
        node.getChildren().clear();
        samples.clear();
        for (NightMapMarker marker : markers) {
            MapLayer sample = new MapLayer(marker);
            samples.add(sample);
            HBox entry = new HBox(6, sample, Texts.label(messages.name(marker), "quiet-text"));
            entry.getStyleClass().add("map-legend-entry");
            node.getChildren().add(entry);
        }
    }

    Flow node() {
        return node;
    }

    /** Draws the markers for places of a width in px; 0 is not yet known. */
    void draw(double size) {
        if (size > 0) {
            YearPlan plan = new YearPlan(0, 0, size, 1);
            samples.forEach(sample -> sample.draw(List.of(new MapLayer.Place(0, 0)), plan));
        }
    }
}
