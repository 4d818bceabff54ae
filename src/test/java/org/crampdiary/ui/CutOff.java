package org.crampdiary.ui;

import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** Finds words of which a part is not shown, or that stand outside their room. */
public final class CutOff {

    private CutOff() {}

    /** Each shortened text and what is left of it; empty when all is to be read. */
    public static Set<String> under(Parent root) {
        return OnFx.look(() -> lookUnder(root));
    }

    private static Set<String> lookUnder(Parent root) {
        Set<String> cut = new TreeSet<>();
        for (Node node : root.lookupAll("*")) {
            if (node instanceof Labeled words
                    && !plain(words.getText()).isEmpty()
                    && shown(words)
                    && words.lookup(".text") instanceof Text text) {
                if (!plain(text.getText()).equals(plain(words.getText()))) {
                    cut.add(words.getText() + " → " + text.getText());
                }
                if (right(words) > right(root)) {
                    cut.add(words.getText() + " → over the edge");
                }
            }
        }
        return cut;
    }

    private static double right(Node node) {
        return Math.floor(node.localToScene(node.getLayoutBounds()).getMaxX());
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : text.replace("\n", " ").strip();
    }

    private static boolean shown(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (!up.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
