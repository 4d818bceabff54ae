package org.crampdiary.ui.parts.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.crampdiary.model.Muscle;
import org.crampdiary.model.Side;
import org.crampdiary.model.Site;
import org.crampdiary.report.FigureWords;
import org.crampdiary.text.Messages;
import org.crampdiary.text.SiteNames;
import org.crampdiary.trends.LegFigures;
import org.crampdiary.ui.kit.chart.Pointing;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.kit.layout.Visibility;

/**
 * Both legs from behind and from the front, shaded in four steps, with the number beside. One stop
 * of the Tab key; the arrow keys and the mouse point at a part.
 */
public final class LegShades extends VBox implements Chart {

    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");
    private static final List<Muscle> BEHIND =
            List.of(Muscle.HAMSTRINGS, Muscle.CALF, Muscle.FOOT_SOLE);
    private static final List<Muscle> FRONT =
            List.of(Muscle.QUADRICEPS, Muscle.TIBIALIS_ANTERIOR, Muscle.TOES);
    private static final int STEPS = 4;
    private static final LegFigures NONE = new LegFigures(Map.of(), 0);

    private final Messages messages;
    private final Flow legs = new Flow();
    private final Pointing pointing;
    private final PointedWords words;
    private final List<Part> parts = new ArrayList<>();
    private LegFigures drawn = NONE;
    private int most;

    /** A drawn place with its number. */
    private record Part(Site site, HBox node) {}

    /** What is pointed at has the id {@code id-pointed}. */
    LegShades(String id, Messages messages) {
        super(8);
        this.messages = messages;
        legs.setId(id);
        legs.getStyleClass().add("leg-shades");
        legs.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        pointing = Pointing.inColumns(legs, BEHIND.size());
        words = new PointedWords(legs, messages.text("charts.sites.how"));
        pointing.pointedProperty().subscribe(part -> point(part.intValue()));
        getChildren().addAll(legs, words.label());
    }

    /** Shows other counts; nothing at all when no drawn place has any. */
    void show(LegFigures next, String name) {
        drawn = next;
        legs.setAccessibleHelp(name);
        most = sites().mapToInt(this::count).max().orElse(0);
        Visibility.when(most > 0, this);
        draw();
        pointing.among(parts.size());
        point(-1);
    }

    private void draw() {
        parts.clear();
        legs.getChildren().clear();
        if (most > 0) {
            legs.getChildren().setAll(pair("legmap.behind", BEHIND), pair("legmap.front", FRONT));
        }
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public Node copy() {
        LegShades copy = new LegShades(legs.getId(), messages);
        copy.show(drawn, "");
        copy.getChildren().remove(copy.words.label());
        return copy;
    }

    private VBox pair(String titleKey, List<Muscle> muscles) {
        HBox legs = new HBox(leg(Side.LEFT, muscles), leg(Side.RIGHT, muscles));
        legs.getStyleClass().add("leg-pair");
        VBox pair = new VBox(4, Texts.label(messages.text(titleKey), "quiet-text"), legs);
        pair.getStyleClass().add("leg-pair-titled");
        return pair;
    }

    private VBox leg(Side side, List<Muscle> muscles) {
        VBox leg = new VBox(3);
        leg.getStyleClass().add("leg");
        for (Muscle muscle : muscles) {
            Site site = new Site(muscle, side);
            HBox part = part(muscle, count(site));
            pointing.follow(part, parts.size());
            parts.add(new Part(site, part));
            leg.getChildren().add(part);
        }
        leg.getChildren().add(Texts.label(messages.name(side), "quiet-text"));
        return leg;
    }

    /** The places that are drawn. */
    private static Stream<Site> sites() {
        return Stream.of(Side.LEFT, Side.RIGHT)
                .flatMap(leg ->
                        Stream.concat(BEHIND.stream(), FRONT.stream())
                                .map(muscle -> new Site(muscle, leg)));
    }

    private int count(Site site) {
        return drawn.counts().getOrDefault(site, 0);
    }

    private HBox part(Muscle muscle, int count) {
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

    private void point(int index) {
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).node().pseudoClassStateChanged(POINTED, i == index);
        }
        words.say(index < 0 ? null : description(parts.get(index).site()));
    }

    private String description(Site site) {
        int count = count(site);
        return messages.text(
                "charts.sites.told",
                FigureWords.capital(SiteNames.of(site, messages)),
                count,
                drawn.placed(),
                messages.formats().percent((double) count / drawn.placed()));
    }

    /** 0 for none, else 1–4 by quarters of the largest count. */
    static int step(int count, int most) {
        return count == 0 ? 0 : Math.ceilDiv(count * STEPS, most);
    }
}
