package org.crampdiary.ui.kit.layout;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** The height of the text, by which widths are measured so that large text gets room. */
public final class Em {

    private static final String KEY = "em";

    private Em() {}

    /** Tells a scene how high its text is, in px. */
    public static void set(Scene scene, double px) {
        known(scene).set(px);
    }

    /** The height of the text around {@code node}, in px. */
    public static double of(Node node) {
        Scene scene = node.getScene();
        return scene == null ? Font.getDefault().getSize() : property(scene).get();
    }

    /** The height of a scene's text as it changes, in px. */
    public static ReadOnlyDoubleProperty property(Scene scene) {
        return known(scene);
    }

    private static DoubleProperty known(Scene scene) {
        Object known =
                scene.getProperties()
                        .computeIfAbsent(
                                KEY, _ -> new SimpleDoubleProperty(Font.getDefault().getSize()));
        return (DoubleProperty) known;
    }
}
