package org.crampdiary.ui.kit.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.crampdiary.model.Muscle;
import org.crampdiary.model.Side;
import org.crampdiary.model.Site;
import org.crampdiary.report.FigureWords;
import org.crampdiary.report.LegShading;
import org.crampdiary.text.Messages;
import org.crampdiary.text.SiteNames;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.Texts;

/**
 * Both legs from behind and from the front, shaded in four steps, with the number beside; nothing
 * when no drawn place has any cramps.
 */
public final class LegPlot implements Plot<LegShading> {

    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");
    private static final List<Muscle> BEHIND =
            List.of(Muscle.HAMSTRINGS, Muscle.CALF, Muscle.FOOT_SOLE);
    private static final List<Muscle> FRONT =
            List.of(Muscle.QUADRICEPS, Muscle.TIBIALIS_ANTERIOR, Muscle.TOES);
    private static final int STEPS = 4;

    private final Messages messages;
    private final Flow legs = new Flow();
    private final Pointing pointing = Pointing.inColumns(legs, BEHIND.size());
    private final List<Part> parts = new ArrayList<>();
    private LegShading shading = LegShading.NONE;
    private int most;

    /** A drawn place with its number. */
    private record Part(Site site, HBox node) {}

    public LegPlot(String id, Messages messages) {
        this.messages = messages;
        legs.setId(id);
        legs.getStyleClass().add("leg-shades");
        legs.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        pointing.pointedProperty().subscribe(part -> mark(part.intValue()));
    }

    @Override
    public void show(LegShading drawing) {
        shading = drawing;
        most = sites().mapToInt(shading::count).max().orElse(0);
        parts.clear();
        legs.getChildren().clear();
        if (drawn()) {
            legs.getChildren().setAll(pair("legmap.behind", BEHIND), pair("legmap.front", FRONT));
        }
        pointing.among(parts.size());
    }

    @Override
    public ReadOnlyIntegerProperty pointedProperty() {
        return pointing.pointedProperty();
    }

    @Override
    public boolean drawn() {
        return most > 0;
    }

    @Override
    public List<String> words() {
        return parts.stream().map(part -> description(part.site())).toList();
    }

    @Override
    public Region node() {
        return legs;
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
            HBox part = part(muscle, shading.count(site));
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

    private void mark(int index) {
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).node().pseudoClassStateChanged(POINTED, i == index);
        }
    }

    private String description(Site site) {
        int count = shading.count(site);
        return messages.text(
                "charts.sites.told",
                FigureWords.capital(SiteNames.of(site, messages)),
                count,
                shading.placed(),
                messages.formats().percent((double) count / shading.placed()));
    }

    /** 0 for none, else 1–4 by quarters of the largest count. */
    static int step(int count, int most) {
        return count == 0 ? 0 : Math.ceilDiv(count * STEPS, most);
    }
}
