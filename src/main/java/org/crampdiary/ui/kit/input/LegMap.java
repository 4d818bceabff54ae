package org.crampdiary.ui.kit.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.crampdiary.model.Muscle;
import org.crampdiary.model.Side;
import org.crampdiary.model.Site;
import org.crampdiary.text.Messages;
import org.crampdiary.text.SiteNames;
import org.crampdiary.ui.kit.layout.Texts;

/**
 * Both legs from behind and from the front, each part a button that mouse and keyboard reach, and a
 * menu for places that are not drawn. Any number of sites can be chosen. One stop of Tab, at first
 * on the left calf, where most cramps are.
 */
public final class LegMap {

    private static final List<Muscle> BEHIND =
            List.of(Muscle.HAMSTRINGS, Muscle.CALF, Muscle.FOOT_SOLE);
    private static final List<Muscle> FRONT =
            List.of(Muscle.QUADRICEPS, Muscle.TIBIALIS_ANTERIOR, Muscle.TOES);

    private final Messages messages;
    private final Map<Site, ToggleButton> parts = new LinkedHashMap<>();
    private final ObjectProperty<List<Site>> sites =
            new SimpleObjectProperty<>(this, "sites", List.of());
    private final Label chosen = Texts.body("");
    private final VBox node;

    /** The buttons have the ids {@code id-left-calf} and so on. */
    public LegMap(String id, Messages messages) {
        this.messages = messages;
        HBox legs = new HBox(pair(id, "legmap.behind", BEHIND), pair(id, "legmap.front", FRONT));
        legs.getStyleClass().add("leg-pairs");
        chosen.setId(id + "-chosen");
        MenuButton elsewhere = elsewhere(id);
        node = new VBox(8, legs, chosen, elsewhere);
        node.getStyleClass().add("leg-map");
        List<ButtonBase> buttons = new ArrayList<>(parts.values());
        buttons.add(elsewhere);
        OneTabStop.of(node, buttons, buttons.get(BEHIND.indexOf(Muscle.CALF)));
        sites.subscribe(this::show);
    }

    private VBox pair(String id, String titleKey, List<Muscle> muscles) {
        HBox legs = new HBox(leg(id, Side.LEFT, muscles), leg(id, Side.RIGHT, muscles));
        legs.getStyleClass().add("leg-pair");
        VBox pair = new VBox(4, Texts.label(messages.text(titleKey), "quiet-text"), legs);
        pair.getStyleClass().add("leg-pair-titled");
        return pair;
    }

    private VBox leg(String id, Side side, List<Muscle> muscles) {
        VBox leg = new VBox(3);
        leg.getStyleClass().add("leg");
        for (Muscle muscle : muscles) {
            Site site = new Site(muscle, side);
            ToggleButton part = new ToggleButton();
            part.setId(id + "-" + side.code() + "-" + muscle.code());
            part.getStyleClass().setAll("leg-part", "leg-part-" + muscle.code());
            part.setAccessibleText(SiteNames.of(site, messages));
            part.setOnAction(_ -> toggle(site));
            parts.put(site, part);
            leg.getChildren().add(part);
        }
        leg.getChildren().add(Texts.label(messages.name(side), "quiet-text"));
        return leg;
    }

    private MenuButton elsewhere(String id) {
        MenuButton menu = new MenuButton(messages.text("legmap.elsewhere"));
        menu.setId(id + "-elsewhere");
        menu.getStyleClass().add("target");
        for (Muscle muscle : Muscle.values()) {
            if (!BEHIND.contains(muscle) && !FRONT.contains(muscle)) {
                Menu sides = new Menu(messages.name(muscle));
                for (Side side : Side.values()) {
                    MenuItem item = new MenuItem(messages.name(side));
                    item.setOnAction(_ -> toggle(new Site(muscle, side)));
                    sides.getItems().add(item);
                }
                menu.getItems().add(sides);
            }
        }
        return menu;
    }

    private void toggle(Site site) {
        List<Site> next = new ArrayList<>(sites.get());
        if (!next.remove(site)) {
            next.add(site);
        }
        sites.set(List.copyOf(next));
    }

    private void show(List<Site> now) {
        parts.forEach((site, part) -> part.setSelected(now.contains(site)));
        chosen.setText(
                now.isEmpty() ? messages.text("legmap.nothing") : SiteNames.of(now, messages));
    }

    /** The chosen sites in the order in which they were chosen. */
    public ObjectProperty<List<Site>> sitesProperty() {
        return sites;
    }

    public VBox node() {
        return node;
    }
}
