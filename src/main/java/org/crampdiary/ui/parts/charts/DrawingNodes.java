package org.crampdiary.ui.parts.charts;

import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.crampdiary.report.Bars;
import org.crampdiary.report.Drawing;
import org.crampdiary.report.Findings;
import org.crampdiary.report.Intervals;
import org.crampdiary.report.LegShading;
import org.crampdiary.report.NightMap;
import org.crampdiary.report.Pairs;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.chart.BarChart;
import org.crampdiary.ui.kit.chart.IntervalPlot;
import org.crampdiary.ui.kit.chart.LegPlot;
import org.crampdiary.ui.kit.chart.Plot;
import org.crampdiary.ui.kit.layout.PairTable;
import org.crampdiary.ui.kit.layout.Visibility;

/**
 * The one place that turns the drawings of a card into nodes: into those of the card, which are
 * kept as long as they fit, so that the focus stays; and into plain ones of a picture, which may
 * become an SVG. For the FX thread.
 */
final class DrawingNodes {

    private final String id;
    private final Consumer<LocalDate> chosenNight;
    private final Messages messages;
    private boolean filling;
    private Drawn<?> drawn = nothing();

    /** What stands on the card, and how another drawing of its kind is shown there. */
    private record Drawn<D>(Class<D> kind, Region node, BiConsumer<D, String> show) {

        void show(Drawing next, String name) {
            show.accept(kind.cast(next), name);
        }
    }

    /**
     * @param id of what is drawn
     * @param chosenNight what happens when a night is chosen in what is drawn
     */
    DrawingNodes(String id, Consumer<LocalDate> chosenNight, Messages messages) {
        this.id = id;
        this.chosenNight = chosenNight;
        this.messages = messages;
    }

    /** The same, where bars take what height there is. */
    DrawingNodes filling() {
        filling = true;
        return this;
    }

    /** Draws what a card says; the node is another one only where the kind of drawing is. */
    Region draw(Findings findings) {
        if (!drawn.kind().isInstance(findings.drawing())) {
            drawn = made(findings.drawing());
        }
        drawn.show(findings.drawing(), findings.spoken());
        return drawn.node();
    }

    /** What stands on the card now; invisible when nothing is drawn. */
    Region node() {
        return drawn.node();
    }

    private Drawn<?> made(Drawing drawing) {
        return switch (drawing) {
            case Bars bars -> {
                boolean chosen = !bars.weeks().isEmpty();
                PointedChart<Bars> chart =
                        pointed(chart(bars), chosen ? "trends.chart.how" : "charts.how");
                yield new Drawn<>(Bars.class, filling ? chart.filling() : chart, chart::show);
            }
            case Intervals _ -> {
                PointedChart<Intervals> chart = pointed(new IntervalPlot(id), "charts.rows.how");
                yield new Drawn<>(Intervals.class, chart, chart::show);
            }
            case LegShading _ -> {
                PointedChart<LegShading> chart =
                        pointed(new LegPlot(id, messages), "charts.sites.how");
                yield new Drawn<>(LegShading.class, chart, chart::show);
            }
            case NightMap _ -> {
                NightMapView map = new NightMapView(id, messages, chosenNight);
                yield new Drawn<>(NightMap.class, map, (next, _) -> map.show(next));
            }
            case Pairs _ -> {
                PairTable table = new PairTable();
                table.setId(id);
                yield new Drawn<>(Pairs.class, table, (next, _) -> table.show(next));
            }
            case Drawing.None _ -> nothing();
        };
    }

    private static Drawn<?> nothing() {
        Region place = new Region();
        Visibility.when(false, place);
        return new Drawn<>(Drawing.None.class, place, (_, _) -> {});
    }

    private <D extends Drawing> PointedChart<D> pointed(Plot<D> plot, String howKey) {
        return new PointedChart<>(plot, messages.text(howKey));
    }

    private BarChart chart(Bars bars) {
        BarChart chart = new BarChart(id, messages.formats());
        if (bars.weeks().isEmpty()) {
            chart.getStyleClass().add("low-chart");
        } else {
            chart.getStyleClass().add("chosen-chart");
            chart.setOnChosen(chosenNight);
        }
        return chart;
    }

    /** The drawing once more: without hints, marks and what is folded away. */
    Node picture(Drawing drawing) {
        return switch (drawing) {
            case Bars bars -> shown(chart(bars), bars);
            case Intervals rows -> shown(new IntervalPlot(id), rows);
            case LegShading legs -> shown(new LegPlot(id, messages), legs);
            case NightMap map -> new NightMapView(id, messages, chosenNight).plain(map);
            case Pairs pairs -> new PairTable(pairs);
            case Drawing.None _ -> new Region();
        };
    }

    private static <D extends Drawing> Node shown(Plot<D> plot, D drawing) {
        plot.show(drawing);
        return plot.node();
    }
}
