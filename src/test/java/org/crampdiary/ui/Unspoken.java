package org.crampdiary.ui;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;

/**
 * Finds what a screen reader would say without a name, or as a number of nobody knows what, and
 * what is chosen without the question that it answers, and buttons that nobody can tell apart.
 */
public final class Unspoken {

    /** A word, a share, or a year. */
    private static final Pattern UNDERSTOOD = Pattern.compile("\\p{L}|%|^(19|20)\\d\\d$");

    private Unspoken() {}

    /** Each of them by its id and what would be said; empty when all is said in words. */
    public static Set<String> under(Parent root) {
        return OnFx.look(() -> lookUnder(root));
    }

    private static Set<String> lookUnder(Parent root) {
        Set<String> unspoken = new TreeSet<>();
        Set<Node> labelled =
                root.lookupAll(".label").stream()
                        .map(node -> ((Label) node).getLabelFor())
                        .collect(Collectors.toSet());
        Set<String> buttons = new HashSet<>();
        for (Node node : root.lookupAll("*")) {
            if (!labelled.contains(node)
                    && takesAnAnswer(node)
                    && !UNDERSTOOD.matcher(said(node)).find()) {
                unspoken.add(
                        "%s %s: '%s'"
                                .formatted(
                                        node.getClass().getSimpleName(), node.getId(), said(node)));
            }
            if (node instanceof ButtonBase
                    && shown(node)
                    && !buttons.add(said(node) + node.getAccessibleHelp())) {
                unspoken.add("%s '%s' is there twice".formatted(node.getId(), said(node)));
            }
            if (node.getStyleClass().contains("chip") && node.getAccessibleHelp() == null) {
                unspoken.add("%s '%s' answers what?".formatted(node.getId(), said(node)));
            }
        }
        return unspoken;
    }

    private static boolean takesAnAnswer(Node node) {
        boolean typedInto =
                node instanceof TextInputControl && !(node.getParent() instanceof ComboBoxBase);
        return !node.isDisabled()
                && (node instanceof ButtonBase || node instanceof ComboBoxBase || typedInto);
    }

    private static boolean shown(Node node) {
        return node.isVisible() && (node.getParent() == null || shown(node.getParent()));
    }

    private static String said(Node node) {
        String words =
                node.getAccessibleText() == null && node instanceof ButtonBase button
                        ? button.getText()
                        : node.getAccessibleText();
        return Objects.requireNonNullElse(words, "");
    }
}
