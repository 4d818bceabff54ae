package org.crampdiary.ui.parts.session;

import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** Short messages at the lower edge of the window that never stop the person. For the FX thread. */
public interface Notices {

    /** What a message is. */
    enum Kind {
        /** Something was done; goes away by itself. */
        DONE,
        /** Something is to be read in peace; stays until it is closed. */
        TOLD,
        /** Something could not be done; stays until it is closed or tried again. */
        FAILED,
        /** What somebody did is not in the diary; the window does not close without asking. */
        UNSAVED
    }

    /** Something was done; goes away by itself. */
    default void done(String text) {
        show(text, null, Kind.DONE);
    }

    /** Something was done and can perhaps be taken back or followed up. */
    default void done(String text, @Nullable NoticeAction action) {
        show(text, action, Kind.DONE);
    }

    /** Something is to be read in peace; stays until it is closed. */
    default void told(String text) {
        show(text, null, Kind.TOLD);
    }

    /** Something could not be done; stays until it is closed or tried again. */
    default void failed(String text, @Nullable NoticeAction tryAgain) {
        show(text, tryAgain, Kind.FAILED);
    }

    /** Shows a message in place of the one before. */
    void show(String text, @Nullable NoticeAction action, Kind kind);

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
