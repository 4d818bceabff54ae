package org.crampdiary.ui.parts.charts;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Icons;
import org.kordamp.ikonli.feather.Feather;

/** A quiet button below a chart, with what can be done with its picture. */
public final class PictureMenu extends MenuButton {

    private final Messages messages;

    /** Items are added by {@link ChartPictures}. */
    PictureMenu(String id, Messages messages) {
        super(messages.text("picture.button"), Icons.of(Feather.IMAGE, 1.1));
        this.messages = messages;
        setId(id);
        getStyleClass().addAll("target", "picture-menu");
        setMinWidth(USE_PREF_SIZE);
    }

    void add(String id, String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setId(getId() + "-" + id);
        item.setOnAction(_ -> action.run());
        getItems().add(item);
    }

    /** Says to those who hear it which chart the picture is of. */
    public void about(String title) {
        setAccessibleText(messages.text("picture.of", title));
    }
}
