package org.crampdiary.ui.kit.input;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.crampdiary.model.Muscle;
import org.crampdiary.model.Side;
import org.crampdiary.model.Site;
import org.crampdiary.text.Messages;

/** A menu of the places that no view of the body shows. */
final class ElsewhereMenu {

    private final MenuButton button;

    /**
     * @param taken gets the site
     */
    ElsewhereMenu(Consumer<Site> taken, Messages messages) {
        button = new MenuButton(messages.text("legmap.elsewhere"));
        button.getStyleClass().add("target");
        add(Muscle.BACK, List.of(Side.NONE), taken, messages);
        add(Muscle.OTHER, List.of(Side.values()), taken, messages);
    }

    private void add(Muscle muscle, List<Side> sides, Consumer<Site> taken, Messages messages) {
        Menu menu = new Menu(messages.name(muscle));
        for (Side side : sides) {
            MenuItem item = new MenuItem(messages.name(side));
            item.setOnAction(_ -> taken.accept(new Site(muscle, side)));
            menu.getItems().add(item);
        }
        button.getItems().add(menu);
    }

    MenuButton button() {
        return button;
    }
}
