package org.crampdiary.ui.kit.input;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.crampdiary.model.Muscle;
import org.crampdiary.model.Side;
import org.crampdiary.model.Site;
import org.crampdiary.report.FigureWords;
import org.crampdiary.report.body.BodyPart;
import org.crampdiary.report.body.BodyView;
import org.crampdiary.text.Messages;
import org.crampdiary.text.SiteNames;
import org.crampdiary.ui.kit.body.BodyArrows;
import org.crampdiary.ui.kit.body.BodyFigure;
import org.crampdiary.ui.kit.layout.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The drawn legs, back and hands, each part a button that mouse, finger and keyboard reach, and a
 * menu for places that are not drawn. Any number of sites can be chosen. One stop of Tab, at first
 * on the left calf, where most cramps are; what is pointed at is said above, what is chosen below.
 */
public final class LegMap {

    private static final PseudoClass NEAR = PseudoClass.getPseudoClass("near");
    private static final Site FIRST = new Site(Muscle.CALF, Side.LEFT);

    private final Messages messages;
    private final Map<BodyPart, ToggleButton> parts = new LinkedHashMap<>();
    private final ObjectProperty<List<Site>> sites =
            new SimpleObjectProperty<>(this, "sites", List.of());
    private final BodyFigure figure;
    private final MenuButton elsewhere;
    private final Label pointed = Texts.body("");
    private final Label chosen = Texts.body("");
    private final VBox node;

    /** The buttons have the ids {@code id-left-calf} and so on. */
    public LegMap(String id, Messages messages) {
        this.messages = messages;
        Map<BodyPart, Region> ticks = new LinkedHashMap<>();
        for (BodyView view : BodyView.values()) {
            for (BodyPart part : view.parts()) {
                ToggleButton button = button(id, part);
                parts.put(part, button);
                ticks.put(part, tick(button));
            }
        }
        figure = new BodyFigure(Arrays.asList(BodyView.values()), parts, ticks, messages);
        figure.onNear(this::near);
        figure.onPressedBeside(part -> Objects.requireNonNull(parts.get(part)).fire());
        elsewhere = new ElsewhereMenu(this::toggle, messages).button();
        elsewhere.setId(id + "-elsewhere");
        pointed.setId(id + "-pointed");
        chosen.setId(id + "-chosen");
        node = new VBox(8, pointed, figure, chosen, elsewhere);
        node.getStyleClass().add("leg-map");
        List<ButtonBase> buttons = new ArrayList<>(parts.values());
        buttons.add(elsewhere);
        OneTabStop.of(node, buttons, first(), this::towards);
        near(Optional.empty());
        sites.subscribe(this::show);
    }

    private ButtonBase first() {
        return parts.entrySet().stream()
                .filter(part -> part.getKey().site().equals(FIRST))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    private ToggleButton button(String id, BodyPart part) {
        ToggleButton button = new ToggleButton();
        button.setId(id + "-" + part.side().code() + "-" + part.muscle().code());
        button.getStyleClass().setAll("leg-part");
        button.setAccessibleText(SiteNames.of(part.site(), messages));
        button.setOnAction(_ -> {
            toggle(part.site());
            show(sites.get());
        });
        button.focusedProperty().subscribe(_ -> near(Optional.empty()));
        return button;
    }

    private static Region tick(ToggleButton button) {
        Region tick = new Region();
        tick.getStyleClass().add("leg-tick");
        tick.visibleProperty().bind(button.selectedProperty());
        return tick;
    }

    /** Says what the mouse is at, or else what has the keyboard. */
    private void near(Optional<BodyPart> mouse) {
        parts.forEach((part, button) ->
                button.pseudoClassStateChanged(NEAR, mouse.filter(part::equals).isPresent()));
        pointed.setText(
                mouse.or(this::focused)
                        .map(part -> FigureWords.capital(SiteNames.of(part.site(), messages)))
                        .orElseGet(() -> messages.text("legmap.prompt")));
    }

    private Optional<BodyPart> focused() {
        return parts.entrySet().stream()
                .filter(part -> part.getValue().isFocused())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private @Nullable Node towards(ButtonBase from, KeyCode arrow) {
        return focused()
                .flatMap(part -> BodyArrows.next(figure.plan(), part, arrow))
                .<Node>map(parts::get)
                .orElseGet(() -> beyond(from, arrow));
    }

    /** Below the lowest parts is the menu. */
    private @Nullable Node beyond(ButtonBase from, KeyCode arrow) {
        if (from.equals(elsewhere)) {
            return arrow == KeyCode.UP || arrow == KeyCode.KP_UP ? first() : null;
        }
        return arrow == KeyCode.DOWN || arrow == KeyCode.KP_DOWN ? elsewhere : null;
    }

    /** Takes a place or gives it back; of a place on both sides it takes the other side. */
    private void toggle(Site site) {
        List<Site> next = new ArrayList<>(sites.get());
        Site both = new Site(site.muscle(), Side.BOTH);
        if (!next.remove(site)) {
            boolean other = site.side() != Side.BOTH && next.remove(both);
            next.add(other ? opposite(site) : site);
        }
        sites.set(List.copyOf(next));
    }

    private static Site opposite(Site site) {
        return new Site(site.muscle(), site.side() == Side.LEFT ? Side.RIGHT : Side.LEFT);
    }

    private void show(List<Site> now) {
        parts.forEach((part, button) ->
                button.setSelected(
                        now.contains(part.site())
                                || now.contains(new Site(part.muscle(), Side.BOTH))));
        chosen.setText(
                now.isEmpty()
                        ? messages.text("legmap.nothing")
                        : messages.text("legmap.chosen", SiteNames.of(now, messages)));
    }

    /** The chosen sites in the order in which they were chosen. */
    public ObjectProperty<List<Site>> sitesProperty() {
        return sites;
    }

    public VBox node() {
        return node;
    }
}
