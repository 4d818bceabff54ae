package org.crampdiary.ui.parts.form;

import org.crampdiary.model.Change;
import org.crampdiary.model.Diary;

/**
 * A form of one entry that can be opened in a {@link FormSession}.
 *
 * @param <T> what is saved
 */
public interface OpenForm<T> {

    /** Names the draft that is kept of it; the same for every form of the same entry. */
    String key();

    FormModel<T> model();

    /**
     * What saving writes.
     *
     * @param before the diary into which it is written; on the writing thread
     */
    Change saving(T value, Diary before);

    /** Runs after a draft was typed into it, before it is shown. */
    default void restored() {}
}
