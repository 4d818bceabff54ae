package org.crampdiary.ui.parts.session;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.crampdiary.model.Applied;
import org.crampdiary.model.Change;
import org.crampdiary.model.Diary;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.parts.session.Notices.NoticeAction;

/**
 * The only way in which rooms change the diary: writes in the background, publishes the next
 * snapshot once it is durable, remembers how to take it back. For the FX thread.
 */
public final class DiaryEditor {

    private static final int REMEMBERED = 100;

    private final DiaryStore store;
    private final DiaryFeed feed;
    private final Background background;
    private final Failures failures;
    private final Clock clock;
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private final Drafts drafts;
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();

    /** What was written, completed, and the diary that it was written into. */
    private record Step(Change change, Diary before) {}

    public DiaryEditor(
            DiaryStore store,
            DiaryFeed feed,
            Background background,
            Failures failures,
            Clock clock) {
        this.store = store;
        this.feed = feed;
        this.background = background;
        this.failures = failures;
        this.clock = clock;
        this.drafts = new Drafts(feed, this);
    }

    /** What was typed into forms and not saved. */
    public Drafts drafts() {
        return drafts;
    }

    public ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }

    /** Writes a change; {@code saved} runs with the next snapshot after it is durable. */
    public void apply(Change change, Consumer<? super Diary> saved) {
        edit(_ -> change, saved);
    }

    /** Writes a change after which nothing else is to be done. */
    public void apply(Change change) {
        apply(change, _ -> {});
    }

    /**
     * Writes a change that depends on what is recorded, so that of two quick taps the second does
     * not undo the first.
     *
     * @param change made of the diary as it is when the change's turn has come, on the writing
     *     thread; without edits nothing is written
     */
    public void edit(Function<? super Diary, Change> change) {
        edit(change, _ -> {});
    }

    /** As {@link #edit(Function)}; {@code saved} runs with the next snapshot. */
    public void edit(Function<? super Diary, Change> change, Consumer<? super Diary> saved) {
        edit(change, Change.of(), saved);
    }

    /**
     * As {@link #edit(Function, Consumer)}.
     *
     * @param marks are written with the change, and stay when it is taken back
     */
    void edit(Function<? super Diary, Change> change, Change marks, Consumer<? super Diary> saved) {
        write(
                change,
                marks,
                step -> {
                    push(done, step);
                    undone.clear();
                },
                saved,
                () -> edit(change, marks, saved));
    }

    /** Writes marks that are not the person's own edits: not to be undone. */
    public void applyMarks(Change change) {
        applyMarks(change, _ -> {});
    }

    /** As {@link #applyMarks(Change)}; {@code saved} runs with the next snapshot. */
    void applyMarks(Change change, Consumer<? super Diary> saved) {
        write(_ -> change, Change.of(), _ -> {}, saved, () -> applyMarks(change, saved));
    }

    /** Takes the last change back, as a new version of what it touched. */
    public void undo() {
        swap(done, undone);
    }

    /** Offers on a notice to take the last change back. */
    public NoticeAction undoAction(Messages messages) {
        return new NoticeAction(messages.text("notice.undo"), this::undo);
    }

    /** Writes again what was taken back last. */
    public void redo() {
        swap(undone, done);
    }

    /**
     * Writes entries from outside, with their own times, after a verified backup. What was done
     * before can no longer be taken back.
     *
     * @param change made of the diary as it is then; may throw {@link org.crampdiary.model.Refusal}
     */
    public void applyImported(Function<Diary, Change> change, Consumer<? super Diary> saved) {
        background.write(
                () -> store.applyImported(change.apply(store.current())).after(),
                after -> {
                    done.clear();
                    undone.clear();
                    refresh();
                    feed.publish(after);
                    saved.accept(after);
                },
                failure -> failures.report(failure, () -> applyImported(change, saved)));
    }

    /** Makes a verified backup; {@code made} gets its file. */
    public void backUp(Consumer<? super Path> made) {
        background.write(
                store::backUp, made, failure -> failures.report(failure, () -> backUp(made)));
    }

    private void swap(Deque<Step> from, Deque<Step> to) {
        Step step = from.poll();
        if (step != null) {
            Change back = step.change().inverse(step.before(), clock.instant());
            write(_ -> back, Change.of(), written -> push(to, written), _ -> {}, () -> {});
        }
        refresh();
    }

    private void write(
            Function<? super Diary, Change> change,
            Change marks,
            Consumer<Step> record,
            Consumer<? super Diary> saved,
            Runnable again) {
        background.write(
                () -> {
                    Diary before = store.current();
                    Change complete = change.apply(before).completedFor(before);
                    Change all = complete.and(marks);
                    if (all.edits().isEmpty()) {
                        return new Written(new Step(complete, before), before);
                    }
                    Applied applied = store.apply(all);
                    return new Written(new Step(complete, applied.before()), applied.after());
                },
                written -> {
                    if (!written.step().change().edits().isEmpty()) {
                        record.accept(written.step());
                    }
                    refresh();
                    feed.publish(written.after());
                    saved.accept(written.after());
                },
                failure -> failures.report(failure, again));
    }

    private record Written(Step step, Diary after) {}

    private static void push(Deque<Step> steps, Step step) {
        steps.push(step);
        if (steps.size() > REMEMBERED) {
            steps.removeLast();
        }
    }

    private void refresh() {
        canUndo.set(!done.isEmpty());
        canRedo.set(!undone.isEmpty());
    }
}
