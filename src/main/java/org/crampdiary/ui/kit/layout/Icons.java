package org.crampdiary.ui.kit.layout;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons that grow with the text. (In a style sheet their size cannot be given in em.) */
public final class Icons {

    private Icons() {}

    /**
     * An icon that says nothing that words beside it do not say.
     *
     * @param ems its height in heights of the text
     */
    public static FontIcon of(Feather shape, double ems) {
        FontIcon icon = new FontIcon(shape);
        String style = icon.getStyle();
        icon.sceneProperty()
                .flatMap(Em::property)
                .subscribe(em -> {
                    if (em != null) {
                        long px = Math.round(em.doubleValue() * ems);
                        icon.setStyle(style + "; -fx-icon-size: " + px + "px;");
                    }
                });
        return icon;
    }
}
