package org.crampdiary.ui.kit.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.crampdiary.report.Pairs;
import org.jspecify.annotations.Nullable;

/**
 * A small table of two columns, such as before and during. The name of a row stands beside its two
 * values, or above them over the full width where there is little room, so that no word is broken.
 */
public final class PairTable extends HeightForWidthPane {

    private static final double GAP = 16;
    private static final double NAMES = 0.28;
    private static final double NARROW_EMS = 30;
    private static final double ABOVE_EMS = 0.45;
    private static final double RULE = 1;

    private final List<Line> lines = new ArrayList<>();

    /** Takes the room that it is given, and is empty until {@link #show}. */
    public PairTable() {
        getStyleClass().add("pair-table");
        setMinWidth(0);
    }

    /** Of this content. */
    public PairTable(Pairs content) {
        this();
        show(content);
    }

    /** Shows other content in place of the present one. */
    public void show(Pairs content) {
        lines.clear();
        getChildren().clear();
        if (!content.rows().isEmpty()) {
            add(new Line(null, heading(content.first()), heading(content.second()), rule()));
        }
        for (Pairs.Row row : content.rows()) {
            add(
                    new Line(
                            Texts.quiet(row.name()),
                            value(content.first(), row, row.first()),
                            value(content.second(), row, row.second()),
                            rule()));
        }
        Visibility.when(!content.rows().isEmpty(), this);
    }

    /** A row as nodes; the one of the headings has no name. */
    private record Line(@Nullable Label name, Region first, Region second, Region rule) {}

    private void add(Line line) {
        lines.add(line);
        if (line.name() != null) {
            getChildren().add(line.name());
        }
        getChildren().addAll(line.first(), line.second(), line.rule());
    }

    private static Region heading(Pairs.Heading heading) {
        Label name = Texts.body(heading.name());
        name.getStyleClass().add("field-name");
        VBox box = new VBox(name);
        box.getStyleClass().add("pair-heading");
        if (!heading.more().isEmpty()) {
            box.getChildren().add(Texts.quiet(heading.more()));
        }
        return box;
    }

    private static Label value(Pairs.Heading column, Pairs.Row row, String text) {
        Label value = Texts.body(text);
        value.setAccessibleText(
                String.format(Locale.ROOT, "%s, %s: %s", column.name(), row.name(), text));
        return value;
    }

    private static Region rule() {
        Region rule = new Region();
        rule.getStyleClass().add("pair-rule");
        return rule;
    }

    @Override
    protected double computePrefWidth(double height) {
        return NARROW_EMS * Em.of(this);
    }

    @Override
    protected double heightFor(double width) {
        return arranged(width, false);
    }

    @Override
    protected void layoutChildren() {
        arranged(getWidth(), true);
    }

    /** The height that is needed; the nodes are put in their places when {@code placed}. */
    private double arranged(double width, boolean placed) {
        boolean stacked = width < NARROW_EMS * Em.of(this);
        double names = stacked ? 0 : Math.floor((width - 2 * GAP) * NAMES);
        double first = stacked ? 0 : names + GAP;
        double wide = Math.floor((width - first - GAP) / 2);
        double above = Math.round(ABOVE_EMS * Em.of(this));
        double top = 0;
        for (Line line : lines) {
            Label name = line.name();
            double high = 0;
            top += above;
            if (name != null && stacked) {
                top += put(name, 0, top, width, placed);
            } else if (name != null) {
                high = put(name, 0, top, names, placed);
            }
            high = Math.max(high, put(line.first(), first, top, wide, placed));
            high = Math.max(high, put(line.second(), first + wide + GAP, top, wide, placed));
            top += high + above;
            if (placed) {
                line.rule().resizeRelocate(0, top, width, RULE);
            }
            top += RULE;
        }
        return top;
    }

    private static double put(Region node, double x, double y, double width, boolean placed) {
        double high = Math.ceil(node.prefHeight(width));
        if (placed) {
            node.resizeRelocate(x, y, width, high);
        }
        return high;
    }
}
