package org.crampdiary.ui.parts.session;

import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import org.crampdiary.text.Messages;
import org.jspecify.annotations.Nullable;

/** Short messages at the lower edge of the window that never stop the person. For the FX thread. */
public interface Notices {

    /** Something was done; goes away by itself. */
    default void done(String text) {
        show(text, null, false);
    }

    /** Something was done and can perhaps be taken back or followed up. */
    default void done(String text, @Nullable NoticeAction action) {
        show(text, action, false);
    }

    /**
     * The newest change of the diary was made; it can be taken back as long as it is the newest.
     * Where nothing was written this says so instead. To be called while the change is reported.
     */
    default void changed(String text, DiarySession session, Messages messages) {
        changed(text, session.undoAction(messages), messages);
    }

    /**
     * The same, later.
     *
     * @param undo {@link DiarySession#undoAction} of the change
     */
    default void changed(String text, @Nullable NoticeAction undo, Messages messages) {
        show(undo == null ? messages.text("notice.nothing-new") : text, undo, false);
    }

    /** Something could not be done; stays until it is closed or tried again. */
    default void failed(String text, @Nullable NoticeAction tryAgain) {
        show(text, tryAgain, true);
    }

    /** Shows a message in place of the one before. */
    void show(String text, @Nullable NoticeAction action, boolean failure);

    /**
     * A button on a notice.
     *
     * @param offered the notice goes when this is no longer true
     */
    record NoticeAction(String label, Runnable run, ObservableValue<Boolean> offered) {

        /** A button that stays as long as its notice. */
        public NoticeAction(String label, Runnable run) {
            this(label, run, new ReadOnlyBooleanWrapper(true));
        }
    }
}
