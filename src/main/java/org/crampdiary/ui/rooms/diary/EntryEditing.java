package org.crampdiary.ui.rooms.diary;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.crampdiary.guidance.OpenSign;
import org.crampdiary.model.Change;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit;
import org.crampdiary.model.Edit.MarkRunning;
import org.crampdiary.model.Edit.MarkToFinish;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Edit.PutDraft;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.Trash;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.parts.form.CrampFormModel;
import org.crampdiary.ui.parts.form.DayFormModel;
import org.crampdiary.ui.parts.session.DiaryEditor;
import org.crampdiary.ui.parts.session.DiaryFeed;
import org.crampdiary.ui.parts.session.Notices;
import org.crampdiary.ui.parts.session.Notices.NoticeAction;
import org.jspecify.annotations.Nullable;

/**
 * The form that is open, at most one: saved as a whole or not at all, kept as a draft in the diary
 * when the person goes elsewhere with changes in it. For the FX thread.
 */
final class EntryEditing {

    private final DiaryFeed feed;
    private final DiaryEditor editor;
    private final Notices notices;
    private final Messages messages;
    private final Clock clock;
    private final Consumer<LocalDate> show;
    private final ReadOnlyObjectWrapper<@Nullable EntryForm> form = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper refused = new ReadOnlyBooleanWrapper();

    /**
     * @param show opens a night, when an entry was moved there
     */
    EntryEditing(
            DiaryFeed feed,
            DiaryEditor editor,
            Notices notices,
            Messages messages,
            Clock clock,
            Consumer<LocalDate> show) {
        this.show = show;
        this.feed = feed;
        this.editor = editor;
        this.notices = notices;
        this.messages = messages;
        this.clock = clock;
    }

    /** The open form; null when there is none. */
    ReadOnlyObjectProperty<@Nullable EntryForm> formProperty() {
        return form.getReadOnlyProperty();
    }

    /** Whether the last attempt to save found a field that is not right. */
    ReadOnlyBooleanProperty refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    void addCramp(LocalDate night) {
        open(
                new EntryForm.OfCramp(
                        EntryForm.newKey(night), night, new CrampFormModel(clock, night), null));
    }

    void editCramp(String id) {
        Cramp cramp = feed.diary().cramp(id);
        if (cramp != null) {
            open(
                    new EntryForm.OfCramp(
                            EntryForm.crampKey(id),
                            cramp.night(),
                            new CrampFormModel(clock, cramp),
                            cramp));
        }
    }

    void editDay(LocalDate night) {
        open(
                new EntryForm.OfDay(
                        EntryForm.dayKey(night),
                        night,
                        new DayFormModel(
                                feed.diary().nightOrEmpty(night),
                                OpenSign.before(night, feed.diary()))));
    }

    private void open(EntryForm next) {
        keepDraft();
        refused.set(false);
        form.set(next);
    }

    /** Opens the form of a draft again, as it was left. */
    void goOn(String key, LocalDate night) {
        String draft = feed.diary().marks().drafts().get(key);
        if (key.equals(EntryForm.dayKey(night))) {
            editDay(night);
        } else if (key.equals(EntryForm.newKey(night))) {
            addCramp(night);
        } else {
            editCramp(key.substring(EntryForm.crampKey("").length()));
        }
        EntryForm opened = form.get();
        if (draft != null && opened != null && opened.key().equals(key)) {
            opened.restore(draft);
        }
    }

    void discard(String key) {
        editor.applyMarks(Change.of(new PutDraft(key, null)));
    }

    /** Saves all of the form, or marks what is not right in it and saves nothing. */
    void save() {
        refused.set(false);
        switch (form.get()) {
            case null -> {}
            case EntryForm.OfCramp open ->
                    open.model()
                            .validated()
                            .ifPresentOrElse(
                                    cramp -> write(open, withMarks(cramp), cramp.night()),
                                    () -> refused.set(true));
            case EntryForm.OfDay open ->
                    open.model()
                            .validated()
                            .ifPresentOrElse(
                                    night ->
                                            write(
                                                    open,
                                                    Change.of(new PutNight(night)),
                                                    night.night()),
                                    () -> refused.set(true));
        }
    }

    /** A cramp finished here need not wait for the morning's questions, nor run on. */
    private Change withMarks(Cramp cramp) {
        Change change = Change.of(new PutCramp(cramp));
        if (feed.diary().marks().toFinish().contains(cramp.id())) {
            change = change.and(new MarkToFinish(cramp.id(), false));
        }
        boolean over = cramp.durationSeconds() != null || cramp.inTrash();
        return over && cramp.id().equals(feed.diary().marks().running())
                ? change.and(new MarkRunning(null))
                : change;
    }

    private void write(EntryForm open, Change change, LocalDate night) {
        boolean drafted = feed.diary().marks().drafts().containsKey(open.key());
        Edit forget = new PutDraft(open.key(), null);
        editor.apply(
                drafted ? change.and(forget) : change,
                _ -> {
                    close(open);
                    if (!night.equals(open.night())) {
                        show.accept(night);
                    }
                    done("diary.saved");
                });
    }

    private void close(EntryForm open) {
        if (open.equals(form.get())) {
            refused.set(false);
            form.set(null);
        }
    }

    /** Closes the form without saving; what was typed can be taken back from the notice. */
    void cancel() {
        EntryForm open = form.get();
        if (open == null) {
            return;
        }
        close(open);
        if (feed.diary().marks().drafts().containsKey(open.key())) {
            discard(open.key());
        }
        if (open.edited()) {
            notices.done(
                    messages.text("diary.cancelled"),
                    new NoticeAction(messages.text("diary.go-on"), () -> open(open)));
        }
    }

    /** Closes the form because the person goes elsewhere; changes in it are kept as a draft. */
    void leave() {
        keepDraft();
        EntryForm open = form.get();
        if (open != null) {
            close(open);
        }
    }

    private void keepDraft() {
        EntryForm open = form.get();
        if (open != null && open.edited()) {
            editor.applyMarks(Change.of(new PutDraft(open.key(), open.draft())));
        }
    }

    void moveToTrash(String id) {
        Cramp cramp = feed.diary().cramp(id);
        if (cramp == null) {
            return;
        }
        EntryForm open = form.get();
        Cramp trashed = cramp.toBuilder().deletedAt(clock.instant()).build();
        editor.apply(
                withMarks(trashed),
                _ -> {
                    if (open != null && open.key().equals(EntryForm.crampKey(id))) {
                        close(open);
                    }
                    done("diary.trashed");
                });
    }

    void putBack(String id) {
        Cramp cramp = feed.diary().cramp(id);
        if (cramp != null) {
            Change change = Change.of(new PutCramp(cramp.toBuilder().deletedAt(null).build()));
            editor.apply(change, _ -> done("diary.put-back-done"));
        }
    }

    /** Deletes a cramp of the trash for good; this alone cannot be undone. */
    void purge(String id) {
        Diary diary = feed.diary();
        Cramp cramp = diary.cramp(id);
        if (cramp != null && cramp.inTrash()) {
            editor.applyMarks(
                    Change.of(
                            new PutCramp(Trash.purged(cramp)),
                            new PutDraft(EntryForm.crampKey(id), null)));
        }
    }

    private void done(String key) {
        notices.done(
                messages.text(key), new NoticeAction(messages.text("notice.undo"), editor::undo));
    }
}
