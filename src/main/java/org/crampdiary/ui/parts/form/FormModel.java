package org.crampdiary.ui.parts.form;

import java.util.Optional;

/**
 * What stands in a form while it is being written down; nothing of it is saved before all of it is
 * right. For the FX thread.
 *
 * @param <T> what it is when it is right
 */
public interface FormModel<T> {

    /** Whether anything was changed since the form was made. */
    boolean edited();

    /** All that is typed, right or wrong, as a small text to keep; equal for equal fields. */
    String toDraft();

    /** Types what {@link #toDraft} kept of the same form. */
    void restore(String draft);

    /** What was written, when every field is right; else the wrong fields are marked. */
    Optional<T> validated();
}
