package org.crampdiary.ui.kit.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Shape;
import org.crampdiary.model.Muscle;
import org.crampdiary.model.Side;
import org.crampdiary.model.Site;
import org.crampdiary.settings.Theme;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.crampdiary.text.SiteNames;
import org.crampdiary.ui.CutOff;
import org.crampdiary.ui.RoomWindow;
import org.crampdiary.ui.kit.View;
import org.crampdiary.ui.parts.session.Room;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LegMapTest {

    private static final Site LEFT_CALF = new Site(Muscle.CALF, Side.LEFT);
    private static final Site RIGHT_CALF = new Site(Muscle.CALF, Side.RIGHT);

    private LegMap map;
    private RoomWindow window;

    private void open(Theme theme, Language language, double px, double width, double height) {
        Messages messages = new Messages(language);
        window =
                RoomWindow.open(
                        messages, Room.TONIGHT, () -> view(messages), theme, px, width, height);
    }

    private View view(Messages messages) {
        map = new LegMap("map", messages);
        VBox card = new VBox(map.node());
        card.getStyleClass().add("card");
        ScrollPane scroll = new ScrollPane(card);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("room-scroll");
        return new View() {
            @Override
            public Parent root() {
                return scroll;
            }
        };
    }

    @AfterEach
    void close() {
        window.close();
    }

    private List<Site> sites() {
        return map.sitesProperty().get();
    }

    private void set(Site... sites) {
        window.robot.interact(() -> map.sitesProperty().set(List.of(sites)));
    }

    private String text(String id) {
        return window.<Label>node(id).getText();
    }

    private void focus(String id) {
        window.robot.interact(() -> window.node(id).requestFocus());
    }

    private String focused() {
        return window.node("map-elsewhere").getScene().getFocusOwner().getId();
    }

    @Test
    void theKeyboardGoesFromPartToPart() {
        open(Theme.LIGHT, Language.ENGLISH, 15, 1024, 700);
        focus("map-left-calf");
        List<String> way = new ArrayList<>();
        for (KeyCode key :
                List.of(
                        KeyCode.RIGHT,
                        KeyCode.UP,
                        KeyCode.LEFT,
                        KeyCode.DOWN,
                        KeyCode.DOWN,
                        KeyCode.DOWN,
                        KeyCode.UP,
                        KeyCode.END,
                        KeyCode.HOME)) {
            window.robot.push(key);
            way.add(focused().substring("map-".length()));
        }
        assertThat(way)
                .containsExactly(
                        "right-calf",
                        "right-hamstrings",
                        "left-hamstrings",
                        "left-calf",
                        "left-foot-sole",
                        "elsewhere",
                        "left-calf",
                        "elsewhere",
                        "left-calf");
        assertThat(text("map-pointed")).isEqualTo("Left calf");
        window.robot.push(KeyCode.SPACE);
        window.robot.push(KeyCode.RIGHT);
        window.robot.push(KeyCode.ENTER);
        assertThat(sites()).containsExactly(LEFT_CALF, RIGHT_CALF);
        assertThat(text("map-chosen")).isEqualTo("✓ left calf; right calf");
        window.robot.push(KeyCode.SPACE);
        assertThat(sites()).containsExactly(LEFT_CALF);
        assertThat(parts()).filteredOn(Node::isFocusTraversable).hasSize(1);
    }

    @Test
    void aPressCloseBesideAPartMeansIt() {
        open(Theme.LIGHT, Language.ENGLISH, 15, 1024, 700);
        window.click("map-right-toes");
        assertThat(sites()).containsExactly(new Site(Muscle.TOES, Side.RIGHT));
        assertThat(text("map-pointed")).isEqualTo("Toes of the right foot");
        Node calf = window.node("map-left-calf");
        Bounds bounds = calf.localToScreen(calf.getBoundsInLocal());
        Point2D above = new Point2D(bounds.getCenterX(), bounds.getMinY() - 4);
        window.robot.moveTo(above);
        assertThat(calf.isHover()).isFalse();
        assertThat(text("map-pointed")).isEqualTo("Left calf");
        window.robot.clickOn(above);
        assertThat(sites()).last().isEqualTo(LEFT_CALF);
        window.robot.clickOn(above);
        assertThat(sites()).containsExactly(new Site(Muscle.TOES, Side.RIGHT));
        window.robot.moveTo("#map-chosen");
        assertThat(text("map-pointed")).isEqualTo("Tap where it was");
    }

    @Test
    void aPlaceOnBothSidesIsShownOnBothAndCanLoseOne() {
        open(Theme.LIGHT, Language.ENGLISH, 15, 1024, 700);
        set(new Site(Muscle.CALF, Side.BOTH), new Site(null, Side.LEFT));
        assertThat(parts())
                .filteredOn(ToggleButton::isSelected)
                .extracting(Node::getId)
                .containsExactly("map-left-calf", "map-right-calf");
        window.click("map-left-calf");
        assertThat(sites()).containsExactly(new Site(null, Side.LEFT), RIGHT_CALF);
    }

    @ParameterizedTest
    @CsvSource({
        "LIGHT, ENGLISH, 15, 760, 700",
        "DARK, DANISH, 22.5, 1024, 700",
        "LIGHT, DANISH, 30, 1024, 700",
        "LIGHT, ENGLISH, 30, 700, 700",
        "LIGHT, DANISH, 15, 530, 700",
        "NIGHT, DANISH, 15, 1024, 700"
    })
    void whatIsAtHandIsToldWithoutColour(
            Theme theme, Language language, double px, double width, double height) {
        open(theme, language, px, width, height);
        set(RIGHT_CALF, new Site(Muscle.TOES, Side.BOTH), new Site(Muscle.QUADRICEPS, Side.LEFT));
        focus("map-right-calf");
        window.scrollTo(window.node("map-left-hamstrings"));
        window.robot.moveTo("#map-left-hamstrings");
        assertThat(
                        Set.of(
                                cues("map-left-calf"),
                                cues("map-left-hamstrings"),
                                cues("map-left-toes"),
                                cues("map-right-calf")))
                .hasSize(4);
        window.pictureOf(
                map.node(),
                String.format(
                        Locale.ROOT,
                        "legmap-%s-%s-%.0f-%.0f",
                        theme.name().toLowerCase(Locale.ROOT),
                        language.code(),
                        px / 0.15,
                        width));
        assertThat(CutOff.under(map.node())).isEmpty();
        assertThat(overlapping()).isEmpty();
        assertThat(parts())
                .extracting(Node::getAccessibleText)
                .doesNotHaveDuplicates()
                .contains(SiteNames.of(LEFT_CALF, new Messages(language)))
                .allMatch(name -> name.matches("[\\p{L} ,]+"));
    }

    private List<ToggleButton> parts() {
        return map.node().lookupAll(".leg-part").stream().map(ToggleButton.class::cast).toList();
    }

    /** The widths of the lines around a part, and whether it has a tick. */
    private List<Object> cues(String id) {
        ToggleButton part = window.node(id);
        List<Node> drawn = part.getParent().getChildrenUnmodifiable();
        List<Object> cues = new ArrayList<>();
        for (Node node : drawn) {
            boolean there =
                    node.getBoundsInParent().contains(part.getBoundsInParent())
                            || part.getBoundsInParent().contains(node.getBoundsInParent());
            if (there
                    && node.getStyleClass().stream()
                            .anyMatch(Set.of("body-ring", "body-edge")::contains)) {
                cues.add(((Shape) node).getStrokeWidth());
            } else if (there && node.getStyleClass().contains("leg-tick")) {
                cues.add(node.isVisible());
            }
        }
        return cues;
    }

    private List<String> overlapping() {
        List<Label> labels =
                map.node().lookupAll(".label").stream().map(Label.class::cast).toList();
        List<String> pairs = new ArrayList<>();
        for (Label one : labels) {
            for (Label other : labels.subList(labels.indexOf(one) + 1, labels.size())) {
                if (place(one).intersects(place(other))) {
                    pairs.add(one.getText() + " on " + other.getText());
                }
            }
        }
        return pairs;
    }

    private static Bounds place(Label label) {
        return label.localToScene(label.getLayoutBounds());
    }
}
