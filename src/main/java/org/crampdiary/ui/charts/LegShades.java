package org.crampdiary.ui.charts;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.crampdiary.model.Muscle;
import org.crampdiary.model.Side;
import org.crampdiary.model.Site;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.controls.Flow;
import org.crampdiary.ui.controls.Texts;

/** Both legs from behind and from the front, shaded in four steps, with the number beside. */
final class LegShades extends VBox implements Chart {

    private static final List<Muscle> BEHIND =
            List.of(Muscle.HAMSTRINGS, Muscle.CALF, Muscle.FOOT_SOLE);
    private static final List<Muscle> FRONT =
            List.of(Muscle.QUADRICEPS, Muscle.TIBIALIS_ANTERIOR, Muscle.TOES);
    private static final int STEPS = 4;

    private final Messages messages;
    private final Flow legs = new Flow();
    private Map<Site, Integer> counts = Map.of();

    LegShades(String id, Messages messages) {
        this.messages = messages;
        setId(id);
        legs.getStyleClass().add("leg-shades");
        getChildren().add(legs);
    }

    /** Shows other counts; nothing at all when no drawn place has any. */
    void show(Map<Site, Integer> next) {
        counts = Map.copyOf(next);
        boolean any = !counts.isEmpty();
        setVisible(any);
        setManaged(any);
        legs.getChildren().clear();
        if (any) {
            int most = Collections.max(counts.values());
            legs.getChildren()
                    .setAll(pair("legmap.behind", BEHIND, most), pair("legmap.front", FRONT, most));
        }
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public Node again() {
        LegShades copy = new LegShades(getId(), messages);
        copy.show(counts);
        return copy;
    }

    private VBox pair(String titleKey, List<Muscle> muscles, int most) {
        HBox legs = new HBox(leg(Side.LEFT, muscles, most), leg(Side.RIGHT, muscles, most));
        legs.getStyleClass().add("leg-pair");
        VBox pair = new VBox(4, Texts.label(messages.text(titleKey), "quiet-text"), legs);
        pair.getStyleClass().add("leg-pair-titled");
        return pair;
    }

    private VBox leg(Side side, List<Muscle> muscles, int most) {
        VBox leg = new VBox(3);
        leg.getStyleClass().add("leg");
        for (Muscle muscle : muscles) {
            int count = counts.getOrDefault(new Site(muscle, side), 0);
            leg.getChildren().add(part(muscle, count, most));
        }
        leg.getChildren().add(Texts.label(messages.name(side), "quiet-text"));
        return leg;
    }

    private HBox part(Muscle muscle, int count, int most) {
        Region shade = region(muscle);
        shade.getStyleClass().addAll("leg-shade", "leg-shade-" + step(count, most));
        Label number = Texts.label(messages.formats().number(count, 0), "leg-number");
        HBox part = new HBox(new StackPane(region(muscle), shade), number);
        part.getStyleClass().add("leg-counted");
        return part;
    }

    private static Region region(Muscle muscle) {
        Region region = new Region();
        region.getStyleClass().addAll("leg-drawn", "leg-part-" + muscle.code());
        return region;
    }

    /** 0 for none, else 1–4 by quarters of the largest count. */
    static int step(int count, int most) {
        return count == 0 ? 0 : Math.ceilDiv(count * STEPS, most);
    }
}
