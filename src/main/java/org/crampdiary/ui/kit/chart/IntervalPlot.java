package org.crampdiary.ui.kit.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.crampdiary.report.Intervals;
import org.crampdiary.ui.kit.layout.Columns;
import org.crampdiary.ui.kit.layout.Texts;

/**
 * Rows of words, each with its value and the interval of it drawn beside, all on the same ground.
 * One stop of the Tab key; the arrow keys and the mouse point at a row. In little room the drawing
 * stands below the words. Colours and sizes come from the style sheets.
 */
public final class IntervalPlot extends VBox implements Plot<Intervals> {

    private static final double WORDS_SHARE = 0.56;
    private static final double NARROW_EMS = 46;

    private final Pointing pointing = Pointing.down(this);
    private final List<Node> rows = new ArrayList<>();
    private Intervals intervals = Intervals.NONE;

    public IntervalPlot(String id) {
        setId(id);
        getStyleClass().add("interval-plot");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        pointing.mark(rows);
    }

    @Override
    public ReadOnlyIntegerProperty pointedProperty() {
        return pointing.pointedProperty();
    }

    @Override
    public boolean drawn() {
        return !rows.isEmpty();
    }

    @Override
    public boolean pointable() {
        return intervals.drawn();
    }

    @Override
    public List<String> words() {
        return intervals.rows().stream().map(Intervals.Row::description).toList();
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public void show(Intervals next) {
        intervals = next;
        rows.clear();
        for (Intervals.Row row : next.rows()) {
            Node node = row(row);
            pointing.follow(node, rows.size());
            rows.add(node);
        }
        pointing.among(rows.size());
        getChildren().setAll(rows);
        if (next.drawn()) {
            getChildren().add(beside(new Region(), new IntervalAxis(next.axis())));
        }
    }

    private Node row(Intervals.Row row) {
        Label name = Texts.body(row.name());
        if (row.clear()) {
            name.getStyleClass().add("field-name");
        }
        // A line may end after the dot between two facts, never before it.
        VBox words = new VBox(name, Texts.quiet(row.words().replace(" ·", "\u00a0·")));
        Node node =
                intervals.drawn()
                        ? beside(
                                words,
                                new IntervalTrack(row.span(), intervals.ground(), row.clear()))
                        : words;
        node.getStyleClass().add("interval-row");
        return node;
    }

    private static Columns beside(Region words, Region drawing) {
        return new Columns(words, drawing, WORDS_SHARE, NARROW_EMS).filled();
    }
}
