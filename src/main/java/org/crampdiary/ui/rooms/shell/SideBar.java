package org.crampdiary.ui.rooms.shell;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Em;
import org.crampdiary.ui.kit.layout.Icons;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.kit.layout.Visibility;
import org.crampdiary.ui.parts.session.Room;
import org.kordamp.ikonli.feather.Feather;

/**
 * The names of the rooms, with the open one marked, and a line about the diary at the bottom. Where
 * large text would give it more than a third of the window, the names stand below their icons and
 * the rest is left out.
 */
final class SideBar extends VBox {

    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
    private static final double WIDE_EMS = 13.4;
    private static final double MOST = 1 / 3.0;

    private final Map<Room, ToggleButton> buttons = new EnumMap<>(Room.class);
    private final Label name;
    private final Label footer;

    SideBar(Messages messages, String footer, Consumer<Room> open) {
        getStyleClass().add("side-bar");
        name = Texts.label(messages.text("app.name"), "app-name");
        this.footer = Texts.quiet(footer);
        getChildren().add(name);
        ToggleGroup group = new ToggleGroup();
        for (Room room : Room.values()) {
            ToggleButton button =
                    new ToggleButton(messages.text(room.titleKey()), Icons.of(icon(room), 1.2));
            button.setId("room-" + room.name().toLowerCase(Locale.ROOT));
            button.getStyleClass().setAll("side-bar-button");
            button.setToggleGroup(group);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setOnAction(_ -> {
                button.setSelected(true);
                open.accept(room);
            });
            buttons.put(room, button);
            getChildren().add(button);
        }
        Region space = new Region();
        setVgrow(space, Priority.ALWAYS);
        getChildren().addAll(space, this.footer);
        sceneProperty().flatMap(Scene::widthProperty).subscribe(_ -> fit());
        sceneProperty().flatMap(Em::property).subscribe(_ -> fit());
    }

    private void fit() {
        if (getScene() == null) {
            return;
        }
        boolean compact = WIDE_EMS * Em.of(this) > MOST * getScene().getWidth();
        pseudoClassStateChanged(COMPACT, compact);
        Visibility.when(!compact, name);
        Visibility.when(!compact, footer);
    }

    private static Feather icon(Room room) {
        return switch (room) {
            case TONIGHT -> Feather.MOON;
            case DIARY -> Feather.CALENDAR;
            case TRENDS -> Feather.TRENDING_UP;
            case GUIDANCE -> Feather.MESSAGE_SQUARE;
            case SUMMARY -> Feather.FILE_TEXT;
            case SETTINGS -> Feather.SETTINGS;
        };
    }

    void mark(Room room) {
        buttons.forEach((each, button) -> button.setSelected(each == room));
    }
}
