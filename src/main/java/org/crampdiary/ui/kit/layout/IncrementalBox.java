package org.crampdiary.ui.kit.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Parts below each other that are made, filled and put on the screen one after another, one in each
 * frame, the uppermost first: what is seen first does not wait for the rest, and the window answers
 * meanwhile. Out of a window nothing is made or filled; the parts are taken off then, and come back
 * one after another in the next window. For the FX thread.
 *
 * @param <T> what the parts show, by identity
 */
public final class IncrementalBox<T> extends VBox {

    private final List<Supplier<Part<T>>> makers = new ArrayList<>();
    private final List<FilledPart<T>> parts = new ArrayList<>();
    private Runnable completed = () -> {};
    private @Nullable T shown;
    private int next;
    private @Nullable Scene awaited;

    /**
     * A part.
     *
     * @param fill is told once of each value that is shown
     */
    public record Part<T>(Node node, Consumer<? super T> fill) {}

    public IncrementalBox() {
        sceneProperty()
                .subscribe(scene -> {
                    if (scene == null) {
                        getChildren().clear();
                        next = 0;
                        awaited = null;
                    } else {
                        // What stands above these parts is seen first.
                        afterNextFrame(scene);
                    }
                });
    }

    /** Adds a part at the lower end; it is made when its turn comes. */
    public void add(Supplier<Part<T>> maker) {
        makers.add(maker);
    }

    /** What happens each time when the last part is on the screen and up to date. */
    public void setOnCompleted(Runnable action) {
        completed = action;
    }

    /** Fills every part anew, beginning above; out of a window, when it comes into one. */
    public void show(T value) {
        shown = value;
        next = 0;
        step();
    }

    /** Whether everything is on the screen and up to date. */
    public boolean complete() {
        return shown == null || next == makers.size();
    }

    private void step() {
        T value = shown;
        Scene scene = getScene();
        if (value == null || scene == null) {
            return;
        }
        while (next < makers.size()) {
            if (next == parts.size()) {
                parts.add(new FilledPart<>(makers.get(next).get()));
            }
            FilledPart<T> part = parts.get(next++);
            boolean filled = part.fill(value);
            boolean added = part.node().getParent() == null;
            if (added) {
                getChildren().add(part.node());
            }
            if (filled || added) {
                afterNextFrame(scene);
                return;
            }
        }
        completed.run();
    }

    private void afterNextFrame(Scene scene) {
        if (!scene.equals(awaited)) {
            awaited = scene;
            Runnable[] once = new Runnable[1];
            once[0] =
                    () -> {
                        scene.removePostLayoutPulseListener(once[0]);
                        if (scene.equals(awaited)) {
                            awaited = null;
                            Platform.runLater(this::step);
                        }
                    };
            scene.addPostLayoutPulseListener(once[0]);
        }
        Platform.requestNextPulse();
    }

    /** A part with what it was filled with last. */
    private static final class FilledPart<T> {

        private final Part<T> part;
        private @Nullable T filled;

        FilledPart(Part<T> part) {
            this.part = part;
        }

        Node node() {
            return part.node();
        }

        @SuppressWarnings("ReferenceEquality")
        boolean fill(T value) {
            if (filled == value) {
                return false;
            }
            part.fill().accept(value);
            filled = value;
            return true;
        }
    }
}
