package org.crampdiary.ui.shell;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.common.Room;
import org.crampdiary.ui.controls.Icons;
import org.crampdiary.ui.controls.Texts;
import org.kordamp.ikonli.feather.Feather;

/** The names of the rooms, with the open one marked, and a line about the diary at the bottom. */
final class SideBar extends VBox {

    private final Map<Room, ToggleButton> buttons = new EnumMap<>(Room.class);

    SideBar(Messages messages, String footer, Consumer<Room> open) {
        getStyleClass().add("side-bar");
        getChildren().add(Texts.label(messages.text("app.name"), "app-name"));
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
        getChildren().addAll(space, Texts.quiet(footer));
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
