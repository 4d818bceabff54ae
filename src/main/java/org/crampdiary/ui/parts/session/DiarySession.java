package org.crampdiary.ui.parts.session;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.crampdiary.model.Applied;
import org.crampdiary.model.Change;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Night;
import org.crampdiary.model.Refusal;
import org.crampdiary.model.Trash;
import org.crampdiary.settings.BackupPlace;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.WriteProgress;
import org.crampdiary.store.backup.SecondFolder;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.parts.session.History.Step;
import org.crampdiary.ui.parts.session.History.Steps;
import org.crampdiary.ui.parts.session.Notices.NoticeAction;
import org.jspecify.annotations.Nullable;

/**
 * The open diary as the rooms know it: its newest snapshot, and the only way to change it. Changes
 * are written in the background; the next snapshot is published once it is durable. For the FX
 * thread.
 */
public final class DiarySession implements EditableDiary {

    private final DiaryStore store;
    private final History history;
    private final Tasks tasks;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Diary> diary;
    private final ReadOnlyObjectWrapper<LocalDate> tonight;
    private final ObservableValue<@Nullable Change> undoable;
    private final Drafts drafts;
    private final DiaryProtection protection;

    /** What the change that is being reported as saved has written; null for nothing. */
    private @Nullable Step reported;

    public DiarySession(DiaryStore store, History history, Tasks tasks, Clock clock) {
        this.store = store;
        this.history = history;
        this.tasks = tasks;
        this.clock = clock;
        this.undoable = history.done().newestProperty().map(Step::change);
        this.diary = new ReadOnlyObjectWrapper<>(this, "diary", store.current());
        this.protection = new DiaryProtection(store, tasks);
        this.tonight = new ReadOnlyObjectWrapper<>(this, "tonight", Night.now(clock));
        this.drafts = new Drafts(this, history.typed());
        drafts.writeLeft();
    }

    public ReadOnlyObjectProperty<Diary> diaryProperty() {
        return diary.getReadOnlyProperty();
    }

    @Override
    public Diary diary() {
        return diary.get();
    }

    /** The night that contains now, as the clock last said: a room may stay open for days. */
    public ReadOnlyObjectProperty<LocalDate> tonightProperty() {
        return tonight.getReadOnlyProperty();
    }

    /** Looks at the clock, and tells the rooms when another night has begun. */
    public void followTheClock() {
        tonight.set(Night.now(clock));
    }

    /** What was typed into forms and not saved. */
    public Drafts drafts() {
        return drafts;
    }

    /** The folder to which its backups are copied too, if the person has chosen one. */
    public Optional<SecondFolder> secondFolder(BackupPlace chosen) {
        return chosen.forDiary(store.file(), store::isSound);
    }

    /** Whether the diary is protected, and how that is changed. */
    public DiaryProtection protection() {
        return protection;
    }

    /** What {@link #undo} takes back; null when there is nothing. */
    public ObservableValue<@Nullable Change> undoableProperty() {
        return undoable;
    }

    /** Writes a change; {@code saved} runs with the next snapshot after it is durable. */
    public void apply(Change change, Consumer<? super Diary> saved) {
        write(_ -> change, Change.of(), history::add, drafts.handed(change), saved);
    }

    /** As {@link #edit(Function, Consumer)}, after which nothing else is to be done. */
    public void edit(Function<? super Diary, Change> change) {
        edit(change, _ -> {});
    }

    @Override
    public void edit(Function<? super Diary, Change> change, Consumer<? super Diary> saved) {
        edit(change, Change.of(), saved);
    }

    /**
     * As {@link #edit(Function, Consumer)}.
     *
     * @param marks are written with the change, and stay when it is taken back
     */
    void edit(Function<? super Diary, Change> change, Change marks, Consumer<? super Diary> saved) {
        write(change, marks, history::add, drafts.handed(marks), saved);
    }

    /** Writes marks that are not the person's own edits: not to be undone. */
    public void applyMarks(Change change) {
        applyMarks(change, _ -> {});
    }

    /** As {@link #applyMarks(Change)}; {@code saved} runs with the next snapshot. */
    void applyMarks(Change change, Consumer<? super Diary> saved) {
        write(_ -> change, Change.of(), _ -> {}, drafts.handed(change), saved);
    }

    /** Deletes a cramp of the trash for good: neither this nor what was before comes back. */
    public void purge(Cramp cramp, Change besides) {
        history.forget(cramp.id());
        applyMarks(Change.of(new PutCramp(Trash.purged(cramp))).and(besides));
    }

    /** Takes the last change back, as a new version of what it touched. */
    public void undo() {
        swap(history.done(), history.undone());
    }

    /** Writes again what was taken back last. */
    public void redo() {
        swap(history.undone(), history.done());
    }

    private void swap(Steps from, Steps to) {
        Step step = from.poll();
        if (step != null) {
            Change back = step.change().inverse(step.before(), clock.instant());
            tasks.write(
                    () -> takenBack(back),
                    written -> report(written, to::push, _ -> {}),
                    _ -> {
                        publish(store.current()); // as above: the disk may hold it
                        from.push(step);
                        return Notices.Kind.UNSAVED;
                    },
                    () -> swap(from, to));
        }
    }

    /**
     * Offers on a notice to take back what was just saved; to be asked for while that is reported.
     *
     * @return null when nothing was written
     */
    @SuppressWarnings("ReferenceEquality") // an equal change may have been made before
    public @Nullable NoticeAction undoAction(Messages messages) {
        Step step = reported;
        return step == null
                ? null
                : new NoticeAction(
                        messages.text("notice.undo"),
                        this::undo,
                        undoable.map(newest -> newest == step.change()).orElse(false));
    }

    /**
     * Writes entries from outside, with their own times, after a verified backup. What was done
     * before can no longer be taken back.
     *
     * @param change made of the diary as it is then; may throw {@link Refusal}
     * @param again begins it anew when it failed and the person asks for it
     * @return how far it has come, and the way to give it up
     */
    public Importing applyImported(
            Function<Diary, Change> change, Consumer<? super Diary> saved, Runnable again) {
        Importing importing = new Importing(tasks);
        tasks.write(
                () -> importing.during(progress -> imported(change, progress)),
                after -> {
                    importing.end(after.isEmpty());
                    after.ifPresent(next -> {
                        history.clear();
                        publish(next);
                        saved.accept(next);
                    });
                },
                _ -> importing.failed(),
                again);
        return importing;
    }

    private Diary imported(Function<Diary, Change> change, WriteProgress progress) {
        Change next = change.apply(store.current());
        progress.written(0, next.edits().size()); // whoever has left by then leaves no backup
        return store.applyImported(next, progress).after();
    }

    /** Makes a verified backup; {@code made} gets its file. */
    public void backUp(Consumer<? super Path> made) {
        tasks.write(store::backUp, made, () -> backUp(made));
    }

    private void write(
            Function<? super Diary, Change> change,
            Change marks,
            Consumer<Step> record,
            Drafts.Handed handed,
            Consumer<? super Diary> saved) {
        Diary first = diary();
        tasks.write(
                () -> written(change, marks),
                written ->
                        report(
                                written,
                                record,
                                now -> {
                                    handed.saved();
                                    saved.accept(now);
                                }),
                failure -> {
                    publish(store.current()); // the disk may hold what it did not confirm
                    Notices.Kind told = handed.refused(failure);
                    drafts.refused();
                    return told;
                },
                () -> write(now -> madeAgain(change, first, now), marks, record, handed, saved));
    }

    /**
     * What is written at another try, made of the diary as it is by then.
     *
     * @throws Refusal when it would overwrite what was written since
     */
    private static Change madeAgain(
            Function<? super Diary, Change> change, Diary first, Diary now) {
        Change next = change.apply(now);
        if (next.overwrites(first, now) && next.equals(change.apply(first))) {
            throw Refusal.notDone("refusal.changed-since");
        }
        return next;
    }

    private Written written(Function<? super Diary, Change> change, Change marks) {
        Diary before = store.current();
        Change complete = change.apply(before).completedFor(before).newTo(before);
        Change all = complete.and(marks).newTo(before);
        if (all.edits().isEmpty()) {
            return new Written(null, before);
        }
        Applied applied = store.apply(all);
        Change step = complete.and(applied.change().keeping());
        return new Written(
                complete.edits().isEmpty() ? null : new Step(step, applied.before()),
                applied.after());
    }

    private Written takenBack(Change back) {
        Applied applied = store.takeBack(back);
        return new Written(new Step(applied.change(), applied.before()), applied.after());
    }

    /** The step that was written, if any, and the diary after it. */
    private record Written(@Nullable Step step, Diary after) {}

    private void report(Written written, Consumer<Step> record, Consumer<? super Diary> saved) {
        reported = written.step();
        if (written.step() != null) {
            record.accept(written.step());
        }
        publish(written.after());
        saved.accept(written.after());
        reported = null;
    }

    /** Makes a snapshot known; an older one than the present is ignored. */
    public void publish(Diary next) {
        if (next.revision() >= diary.get().revision()) {
            diary.set(next);
        }
    }
}
