package org.crampdiary.ui.parts.charts;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.crampdiary.report.NightMap;
import org.crampdiary.report.NightMap.Cell;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Fold;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.kit.layout.Visibility;
import org.jspecify.annotations.Nullable;

/** The years of a {@link NightMap} below each other; the older ones are drawn when asked for. */
final class NightMapView extends VBox {

    private static final int AT_ONCE = 2;

    private final String id;
    private final Messages messages;
    private final Consumer<LocalDate> chosen;
    private final MapLegend legend;
    private final VBox newest = new VBox(12);
    private final VBox older = new VBox(12);
    private final Fold fold;
    private final Label pointed = Texts.quiet("");
    private List<NightMap.Year> hidden = List.of();

    /**
     * @param id of the map; a year's is {@code id-2026}
     * @param chosen what happens when a night is clicked, or Enter pressed on it
     */
    NightMapView(String id, Messages messages, Consumer<LocalDate> chosen) {
        super(8);
        this.id = id;
        this.messages = messages;
        this.chosen = chosen;
        setId(id);
        pointed.setId(id + "-pointed");
        legend = new MapLegend(messages);
        fold =
                new Fold(
                        id + "-older",
                        messages.text("charts.map.older"),
                        messages.text("charts.map.older.hide"),
                        older);
        older.visibleProperty().subscribe(this::drawOlder);
        getChildren().addAll(legend.node(), newest, pointed, fold.button(), older);
    }

    void show(NightMap next) {
        legend.show(next.markers());
        int first = Math.min(AT_ONCE, next.years().size());
        List<NightMap.Year> shown = next.years().subList(0, first);
        hidden = next.years().subList(first, next.years().size());
        fold.close();
        older.getChildren().clear();
        newest.getChildren().setAll(shown.stream().map(year -> year(year, legend)).toList());
        Visibility.when(!hidden.isEmpty(), fold.button());
        point(null);
    }

    /** All years of a map without anything to press or to point at. */
    Node plain(NightMap drawing) {
        MapLegend samples = new MapLegend(messages);
        samples.show(drawing.markers());
        VBox plain = new VBox(8, samples.node());
        drawing.years().forEach(year -> plain.getChildren().add(year(year, samples)));
        return plain;
    }

    private void drawOlder(boolean shown) {
        if (shown && older.getChildren().isEmpty()) {
            older.getChildren().setAll(hidden.stream().map(year -> year(year, legend)).toList());
        }
    }

    private VBox year(NightMap.Year year, MapLegend samples) {
        YearGrid grid = new YearGrid(id + "-" + year.year(), year, messages, chosen);
        grid.pointedProperty().subscribe(this::point);
        grid.placeSizeProperty().subscribe(size -> samples.draw(size.doubleValue()));
        return new VBox(4, Texts.label(Integer.toString(year.year()), "quiet-text"), grid);
    }

    private void point(@Nullable Cell cell) {
        pointed.setText(cell == null ? messages.text("charts.map.how") : cell.words(messages));
    }
}
