package org.crampdiary.ui.kit.layout;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** The height of the text, by which widths are measured so that large text gets room. */
public final class Em {

    private static final String KEY = "em";

    private Em() {}

    /** Tells a scene how high its text is, in px. */
    public static void set(Scene scene, double px) {
        scene.getProperties().put(KEY, px);
    }

    /** The height of the text around {@code node}, in px. */
    public static double of(Node node) {
        Scene scene = node.getScene();
        return scene != null && scene.getProperties().get(KEY) instanceof Double px
                ? px
                : Font.getDefault().getSize();
    }
}
