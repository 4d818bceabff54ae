package org.crampdiary.ui.kit.layout;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons that grow with the text. (In a style sheet their size cannot be given in em.) */
public final class Icons {

    private Icons() {}

    /**
     * Stays as large as it is when it comes onto the screen. An icon that says nothing that words
     * beside it do not say.
     *
     * @param ems its height in heights of the text
     */
    public static FontIcon of(Feather shape, double ems) {
        FontIcon icon = new FontIcon(shape);
        icon.sceneProperty()
                .subscribe(scene -> {
                    if (scene != null) {
                        long px = Math.round(Em.of(icon) * ems);
                        icon.setStyle(icon.getStyle() + "; -fx-icon-size: " + px + "px;");
                    }
                });
        return icon;
    }
}
