package org.crampdiary.ui.parts.form;

import java.util.Objects;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.crampdiary.model.Diary;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.parts.session.Drafts;
import org.crampdiary.ui.parts.session.Notices;
import org.crampdiary.ui.parts.session.Notices.NoticeAction;
import org.crampdiary.ui.parts.session.RoomServices;
import org.jspecify.annotations.Nullable;

/**
 * The form that is open in one place, at most one: saved as a whole or not at all. What is typed is
 * kept as a draft when the person goes elsewhere, and typed again when the form is opened next;
 * only saving and cancelling end it, and cancelling can be taken back. For the FX thread.
 */
public final class FormSession<F extends OpenForm<?>> {

    private final Drafts drafts;
    private final Notices notices;
    private final Messages messages;
    private final String cancelled;
    private final FormOwner<? super F> owner;
    private final ReadOnlyObjectWrapper<@Nullable F> open = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper restored = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper refused = new ReadOnlyBooleanWrapper();

    /** The draft of the open form as this session knows it; null when it knows of none. */
    private @Nullable String kept;

    /**
     * @param cancelled key of the sentence which says that a form was not saved
     */
    public FormSession(RoomServices services, String cancelled, FormOwner<? super F> owner) {
        this.drafts = services.session().drafts();
        this.notices = services.notices();
        this.messages = services.messages();
        this.cancelled = cancelled;
        this.owner = owner;
    }

    /** The open form; null when there is none. */
    public ReadOnlyObjectProperty<@Nullable F> openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Whether a draft was typed into the open form. */
    public ReadOnlyBooleanProperty restoredProperty() {
        return restored.getReadOnlyProperty();
    }

    /** Whether the last attempt to save found a field that is not right. */
    public ReadOnlyBooleanProperty refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    /** Whether the form of an entry is open. */
    public boolean isOpen(String key) {
        F form = open.get();
        return form != null && form.key().equals(key);
    }

    /** Whether something was typed into the open form. */
    public boolean isEdited() {
        F form = open.get();
        return form != null && form.model().edited();
    }

    /** Opens a form in place of the open one, with what was typed into it before. */
    public void open(F form) {
        keep();
        String draft = drafts.of(form.key());
        if (draft != null) {
            form.model().restore(draft);
            form.restored();
        }
        boolean again = draft != null && form.model().edited();
        show(form, draft, isOpen(form.key()) ? restored.get() : again);
    }

    private void show(F form, @Nullable String draft, boolean again) {
        kept = draft;
        refused.set(false);
        restored.set(again);
        open.set(form);
    }

    /** Saves all of the form, or marks what is not right in it and saves nothing. */
    public void save() {
        refused.set(false);
        F form = open.get();
        if (form != null) {
            OpenForm<?> typed = form;
            refused.set(!saved(form, typed));
        }
    }

    /** Whether everything was right. */
    private <T> boolean saved(F form, OpenForm<T> typed) {
        T value = typed.model().validated().orElse(null);
        if (value == null) {
            return false;
        }
        String text = typed.model().toDraft();
        drafts.save(
                form.key(), diary -> typed.saving(value, diary), after -> saved(form, text, after));
        return true;
    }

    /** What was typed after the press on "save" stays. */
    private void saved(F form, String text, Diary after) {
        if (text.equals(drafts.of(form.key()))) {
            drafts.forget(form.key());
        }
        if (form.equals(open.get())) {
            kept = null;
            if (form.model().toDraft().equals(text)) {
                close();
            }
        }
        owner.saved(form, after);
    }

    /** Closes the form without saving; what was typed can be taken back from the notice. */
    public void cancel() {
        F form = open.get();
        if (form == null) {
            return;
        }
        boolean edited = form.model().edited();
        String text = form.model().toDraft();
        if (drafts.of(form.key()) != null) {
            drafts.forget(form.key());
        }
        close();
        if (edited) {
            offer(form, text);
        }
    }

    private void offer(F form, String text) {
        notices.done(
                messages.text(cancelled),
                new NoticeAction(messages.text("form.go-on"), () -> goOn(form, text)));
    }

    /** What was typed into the same form since then changes places with it. */
    private void goOn(F form, String text) {
        leave();
        owner.bringIntoSight(form);
        leave();
        String newer = drafts.of(form.key());
        form.model().restore(text);
        drafts.keep(form.key(), text);
        show(form, text, true);
        if (newer != null && !newer.equals(text)) {
            offer(form, newer);
        }
    }

    /** Closes the form because the person goes elsewhere; what is typed in it is kept. */
    public void leave() {
        keep();
        close();
    }

    /** Keeps what is typed now; the form stays open. */
    public void keep() {
        F form = open.get();
        if (form == null) {
            return;
        }
        String text = form.model().edited() ? form.model().toDraft() : null;
        if (!Objects.equals(text, kept)) {
            if (text != null) {
                drafts.keep(form.key(), text);
            } else {
                drafts.forget(form.key());
            }
            kept = text;
        }
    }

    private void close() {
        refused.set(false);
        restored.set(false);
        kept = null;
        open.set(null);
    }
}
