package org.crampdiary.ui.parts.charts;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.crampdiary.report.Bars;
import org.crampdiary.report.Drawing;
import org.crampdiary.report.Findings;
import org.crampdiary.report.Intervals;
import org.crampdiary.report.LegShading;
import org.crampdiary.report.NightMap;
import org.crampdiary.report.Pairs;
import org.crampdiary.text.Messages;

/**
 * The one place that turns a {@link Drawing} into nodes; copies of the same nodes become its
 * picture. For the FX thread.
 */
final class DrawingNodes {

    private final String id;
    private final Supplier<PointedChart> bars;
    private final Consumer<LocalDate> chosenNight;
    private final Messages messages;

    /**
     * @param id of what is drawn
     * @param bars makes a chart of bars, should there be any
     * @param chosenNight what happens when a night of a map is clicked
     */
    DrawingNodes(
            String id,
            Supplier<PointedChart> bars,
            Consumer<LocalDate> chosenNight,
            Messages messages) {
        this.id = id;
        this.bars = bars;
        this.chosenNight = chosenNight;
        this.messages = messages;
    }

    /**
     * Draws what a card says.
     *
     * @param last what was drawn there before; drawn anew where it fits, so that the focus stays
     */
    Chart draw(Findings findings, Chart last) {
        String name = findings.spoken();
        return switch (findings.drawing()) {
            case Bars drawing -> {
                PointedChart chart = last instanceof PointedChart same ? same : bars.get();
                chart.show(drawing, name);
                yield chart;
            }
            case Intervals drawing -> {
                IntervalRows rows =
                        last instanceof IntervalRows same ? same : new IntervalRows(id, messages);
                rows.show(drawing, name);
                yield rows;
            }
            case LegShading drawing -> {
                LegShades legs =
                        last instanceof LegShades same ? same : new LegShades(id, messages);
                legs.show(drawing.figures(), name);
                yield legs;
            }
            case NightMap drawing -> {
                NightMapView map =
                        last instanceof NightMapView same
                                ? same
                                : new NightMapView(id, messages, chosenNight);
                map.show(drawing);
                yield map;
            }
            case Pairs drawing -> {
                SideBySide pairs = last instanceof SideBySide same ? same : new SideBySide(id);
                pairs.show(drawing);
                yield pairs;
            }
            case Drawing.None _ -> last instanceof Undrawn ? last : new Undrawn();
        };
    }
}
