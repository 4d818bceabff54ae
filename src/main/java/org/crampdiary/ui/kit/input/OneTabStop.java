package org.crampdiary.ui.kit.input;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Toggle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Makes the buttons of one answer one stop of Tab. In it the arrows go to the nearest button, Home
 * and End to the first and the last; Space and Enter press. Tab comes back to where the keyboard
 * was last, at first to what is selected. For the FX thread.
 */
public final class OneTabStop {

    /** Where the arrows lead. */
    @FunctionalInterface
    public interface Way {

        /** Null for nowhere. */
        @Nullable Node to(ButtonBase from, KeyCode arrow);
    }

    private final List<? extends ButtonBase> buttons;
    private final Way way;

    private OneTabStop(List<? extends ButtonBase> buttons, ButtonBase first, @Nullable Way own) {
        this.buttons = buttons;
        this.way = own == null ? this::nearest : own;
        buttons.forEach(this::follow);
        buttons.stream()
                .filter(button -> button instanceof Toggle toggle && toggle.isSelected())
                .findFirst()
                .ifPresentOrElse(this::stop, () -> stop(first));
    }

    /**
     * Joins these buttons, of which there is at least one.
     *
     * @param group a node around all of them
     */
    public static void of(Node group, List<? extends ButtonBase> buttons) {
        new OneTabStop(buttons, buttons.getFirst(), null).listen(group);
    }

    /** The same, with the button to begin at while nothing is selected, and another way. */
    public static void of(
            Node group, List<? extends ButtonBase> buttons, ButtonBase first, Way way) {
        new OneTabStop(buttons, first, way).listen(group);
    }

    /**
     * Gives the group the keys 0 to 9 as well.
     *
     * @param typed takes the digit; answers whether it means something here
     */
    public static void digits(Node group, IntPredicate typed) {
        group.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode().isDigitKey()
                            && !event.isShortcutDown()
                            && !event.isAltDown()
                            && typed.test(digit(event.getCode()))) {
                        event.consume();
                    }
                });
    }

    private static int digit(KeyCode code) {
        return Character.digit(code.getName().charAt(code.getName().length() - 1), 10);
    }

    private void listen(Node group) {
        group.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        group.addEventFilter(
                MouseEvent.MOUSE_PRESSED, event -> stopAt((Node) event.getTarget(), group));
    }

    private void follow(ButtonBase button) {
        button.focusedProperty()
                .subscribe(focused -> {
                    if (focused) {
                        stop(button);
                    }
                });
        if (button instanceof Toggle toggle) {
            toggle.selectedProperty()
                    .subscribe(selected -> {
                        if (selected && buttons.stream().noneMatch(Node::isFocused)) {
                            stop(button);
                        }
                    });
        }
    }

    private void stop(ButtonBase at) {
        buttons.forEach(button -> button.setFocusTraversable(button.equals(at)));
    }

    /** What is pressed with the mouse takes the keyboard too, as a button of its own would. */
    private void stopAt(Node pressed, Node group) {
        for (Node up = pressed; up != null && !up.equals(group); up = up.getParent()) {
            if (up instanceof ButtonBase button && buttons.contains(button)) {
                stop(button);
            }
        }
    }

    private void pressed(KeyEvent event) {
        if (!(event.getTarget() instanceof ButtonBase from) || !buttons.contains(from)) {
            return;
        }
        KeyCode code = event.getCode();
        if (code == KeyCode.ENTER && !event.isShortcutDown()) {
            from.fire();
        } else if (code.isArrowKey() || code == KeyCode.HOME || code == KeyCode.END) {
            Node to = target(from, code);
            if (to != null) {
                to.requestFocus();
            }
        } else {
            return;
        }
        event.consume();
    }

    private @Nullable Node target(ButtonBase from, KeyCode code) {
        List<? extends ButtonBase> there = buttons.stream().filter(OneTabStop::shown).toList();
        return switch (code) {
            case HOME -> there.getFirst();
            case END -> there.getLast();
            default -> way.to(from, code);
        };
    }

    private @Nullable Node nearest(ButtonBase from, KeyCode arrow) {
        List<? extends ButtonBase> there = buttons.stream().filter(OneTabStop::shown).toList();
        int at = there.indexOf(from);
        return switch (arrow) {
            case LEFT, KP_LEFT -> {
                Node left = beside(from, there, -1);
                yield left == null && at > 0 ? there.get(at - 1) : left;
            }
            case RIGHT, KP_RIGHT -> {
                Node right = beside(from, there, 1);
                yield right == null && at < there.size() - 1 ? there.get(at + 1) : right;
            }
            case UP, KP_UP -> below(from, there, -1);
            default -> below(from, there, 1);
        };
    }

    private static boolean shown(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (!up.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /** The nearest one in the same row. */
    private static @Nullable Node beside(
            Node from, List<? extends ButtonBase> there, int direction) {
        Bounds own = place(from);
        return others(from, there)
                .filter(node ->
                        place(node).getMinY() < own.getMaxY()
                                && place(node).getMaxY() > own.getMinY())
                .filter(node -> (place(node).getCenterX() - own.getCenterX()) * direction > 0)
                .min(
                        Comparator.comparingDouble(
                                node -> Math.abs(place(node).getCenterX() - own.getCenterX())))
                .orElse(null);
    }

    /** The nearest one of the next row. */
    private static @Nullable Node below(
            Node from, List<? extends ButtonBase> there, int direction) {
        Bounds own = place(from);
        return others(from, there)
                .filter(node ->
                        direction > 0
                                ? place(node).getMinY() >= own.getMaxY()
                                : place(node).getMaxY() <= own.getMinY())
                .min(
                        Comparator.<Node>comparingDouble(node ->
                                        Math.rint(
                                                Math.abs(
                                                        place(node).getCenterY()
                                                                - own.getCenterY())))
                                .thenComparingDouble(node ->
                                        Math.abs(place(node).getCenterX() - own.getCenterX())))
                .orElse(null);
    }

    private static Stream<? extends Node> others(Node from, List<? extends ButtonBase> there) {
        return there.stream().filter(node -> !node.equals(from));
    }

    private static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
