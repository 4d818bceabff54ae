package org.crampdiary.ui.kit.body;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.crampdiary.model.Side;
import org.crampdiary.report.body.BodyPart;
import org.crampdiary.report.body.BodyPlan;
import org.crampdiary.report.body.BodyView;
import org.crampdiary.report.body.Point;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Em;
import org.crampdiary.ui.kit.layout.HeightForWidthPane;
import org.crampdiary.ui.kit.layout.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Views of the body with their titles, as large as the text and the room allow: in one row, or in
 * more where there is not room for one. What the parts look like is up to whoever makes them.
 */
public final class BodyFigure extends HeightForWidthPane {

    private static final double USUAL_TEXT = 15;
    private static final double LINE = 1.5;

    /** Words of a view: its title, and for legs which is whose. */
    private record Words(Label title, List<Label> sides) {}

    /** What a plan depends on: the width that there is, and the height of a line of words. */
    private record Measures(double width, double line) {}

    private final List<BodyView> views;
    private final Map<BodyViewPane, Words> panes = new LinkedHashMap<>();
    private @Nullable BodyPlan planned;
    private @Nullable Measures measures;

    /**
     * @param parts the node of each part that is drawn; it gets the shape of the part
     * @param marks small nodes for the middles of parts
     */
    public BodyFigure(
            Collection<BodyView> views,
            Map<BodyPart, ? extends Region> parts,
            Map<BodyPart, ? extends Region> marks,
            Messages messages) {
        this.views = List.copyOf(views);
        setMinWidth(0);
        for (BodyView view : views) {
            BodyViewPane pane = new BodyViewPane(view, of(view, parts), of(view, marks));
            Words words =
                    new Words(
                            Texts.label(messages.text("legmap." + view.code()), "quiet-text"),
                            view.sided()
                                    ? Stream.of(Side.LEFT, Side.RIGHT)
                                            .map(side ->
                                                    Texts.label(messages.name(side), "quiet-text"))
                                            .toList()
                                    : List.of());
            panes.put(pane, words);
            getChildren().addAll(pane, words.title());
            getChildren().addAll(words.sides());
        }
    }

    private static Map<BodyPart, Region> of(BodyView view, Map<BodyPart, ? extends Region> nodes) {
        Map<BodyPart, Region> own = new LinkedHashMap<>(nodes);
        own.keySet().retainAll(view.parts());
        return own;
    }

    /** How the views are arranged at present. */
    public BodyPlan plan() {
        return plan(getWidth());
    }

    private BodyPlan plan(double width) {
        Measures now = new Measures(width / largest(), LINE * Em.of(this) / largest());
        BodyPlan plan = planned;
        if (plan == null || !now.equals(measures)) { // it is asked for many times in one layout
            plan = BodyPlan.within(now.width(), now.line(), views);
            planned = plan;
            measures = now;
        }
        return plan;
    }

    /** Grows with the text, but half as much: the whole drawing shall be seen at once. */
    private double largest() {
        return (1 + Em.of(this) / USUAL_TEXT) / 2;
    }

    private double scale(BodyPlan plan, double width) {
        return Math.min(largest(), width / plan.width());
    }

    /** Tells which part the mouse is at or close to; empty when it is at none. */
    public void onNear(Consumer<Optional<BodyPart>> action) {
        for (BodyViewPane pane : panes.keySet()) {
            pane.addEventHandler(MouseEvent.MOUSE_MOVED, event -> action.accept(near(pane, event)));
            pane.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> action.accept(Optional.empty()));
        }
    }

    /** Tells of a click close beside a part, but on none. */
    public void onPressedBeside(Consumer<BodyPart> action) {
        for (BodyViewPane pane : panes.keySet()) {
            pane.addEventHandler(
                    MouseEvent.MOUSE_CLICKED,
                    event -> {
                        if (event.getTarget().equals(pane)) {
                            near(pane, event).ifPresent(action);
                        }
                    });
        }
    }

    private static Optional<BodyPart> near(BodyViewPane pane, MouseEvent event) {
        return pane.view().near(new Point(event.getX(), event.getY()));
    }

    @Override
    protected double computePrefWidth(double height) {
        return plan(Double.MAX_VALUE).width() * largest();
    }

    @Override
    protected double heightFor(double width) {
        double actual = Math.max(1, width);
        BodyPlan plan = plan(actual);
        return Math.ceil(plan.height() * scale(plan, actual));
    }

    @Override
    protected void layoutChildren() {
        BodyPlan plan = plan();
        double scale = scale(plan, getWidth());
        panes.forEach((pane, words) -> {
            BodyView view = pane.view();
            Point place = plan.place(view);
            double x = place.x() * scale;
            double y = place.y() * scale;
            double wide = view.width() * scale;
            pane.scaled(scale);
            pane.resizeRelocate(x, y, view.width(), view.height());
            centre(words.title(), x + wide / 2, y - plan.line() * scale);
            for (int i = 0; i < words.sides().size(); i++) {
                double share = (i + 0.5) / words.sides().size();
                centre(words.sides().get(i), x + wide * share, y + view.height() * scale);
            }
        });
    }

    private static void centre(Label label, double x, double y) {
        label.autosize();
        label.relocate(Math.rint(x - label.getWidth() / 2), Math.rint(y));
    }
}
