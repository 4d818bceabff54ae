package org.crampdiary.ui.parts.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.crampdiary.model.Change;
import org.crampdiary.model.Diary;
import org.jspecify.annotations.Nullable;

/**
 * What the person did to the open diary, to be taken back in the reverse order and done again. It
 * outlives the rooms, which are built anew for another language. For the FX thread.
 */
public final class History {

    private static final int REMEMBERED = 100;

    private final Map<String, Optional<String>> typed = new HashMap<>();
    private final Steps done = new Steps();
    private final Steps undone = new Steps();

    /**
     * What was written, completed.
     *
     * @param before the diary that it was written into
     */
    record Step(Change change, Diary before) {}

    /** Steps of one direction, the newest first; the oldest are forgotten. */
    static final class Steps {

        private final Deque<Step> steps = new ArrayDeque<>();
        private final ReadOnlyObjectWrapper<@Nullable Step> newest = new ReadOnlyObjectWrapper<>();

        /** The step whose turn it is; null when there is none. */
        ReadOnlyObjectProperty<@Nullable Step> newestProperty() {
            return newest.getReadOnlyProperty();
        }

        void push(Step step) {
            steps.push(step);
            if (steps.size() > REMEMBERED) {
                steps.removeLast();
            }
            newest.set(step);
        }

        @Nullable Step poll() {
            Step step = steps.poll();
            newest.set(steps.peek());
            return step;
        }

        private void removeIf(Predicate<Step> unwanted) {
            steps.removeIf(unwanted);
            newest.set(steps.peek());
        }

        private void clear() {
            steps.clear();
            newest.set(null);
        }
    }

    /** What was typed into forms and is not in the diary yet; see {@link Drafts}. */
    Map<String, Optional<String>> typed() {
        return typed;
    }

    /** What was typed into forms, by their keys, when the diary was open before. */
    public void typedBefore(Map<String, String> texts) {
        texts.forEach((key, text) -> typed.putIfAbsent(key, Optional.of(text)));
    }

    /** What can be taken back. */
    Steps done() {
        return done;
    }

    /** What was taken back. */
    Steps undone() {
        return undone;
    }

    /** Something new was done: what was taken back before cannot be done again. */
    void add(Step step) {
        done.push(step);
        undone.clear();
    }

    /** Forgets what was done to a cramp: it cannot be taken back any more. */
    void forget(String cramp) {
        Predicate<Step> touches = step -> step.change().puts(cramp);
        done.removeIf(touches);
        undone.removeIf(touches);
    }

    /** Nothing can be taken back from now on; what was typed and not saved stays. */
    public void clear() {
        done.clear();
        undone.clear();
    }
}
