package org.crampdiary.ui.parts.session;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.crampdiary.model.Diary;

/**
 * The newest snapshot, for everyone who shows it. One instance; read and published on the FX
 * thread.
 */
public final class DiaryFeed {

    private final ReadOnlyObjectWrapper<Diary> diary;

    public DiaryFeed(Diary initial) {
        diary = new ReadOnlyObjectWrapper<>(this, "diary", initial);
    }

    public ReadOnlyObjectProperty<Diary> diaryProperty() {
        return diary.getReadOnlyProperty();
    }

    public Diary diary() {
        return diary.get();
    }

    /** Makes a snapshot known; an older one than the present is ignored. */
    public void publish(Diary next) {
        if (next.revision() >= diary.get().revision()) {
            diary.set(next);
        }
    }
}
