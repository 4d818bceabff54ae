package org.crampdiary.ui.parts.form;

import org.crampdiary.model.Diary;

/**
 * The place in which forms are opened. For the FX thread.
 *
 * @param <F> the forms that are opened there
 */
public interface FormOwner<F> {

    /** Runs once a form is in the diary, after it was closed. */
    void saved(F form, Diary after);

    /** Brings the place of a form into sight, before it is opened again from a notice. */
    default void bringIntoSight(F form) {}
}
