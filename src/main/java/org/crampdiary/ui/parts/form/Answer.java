package org.crampdiary.ui.parts.form;

import org.jspecify.annotations.Nullable;

/**
 * The answer to one field while it is being written down. For the FX thread.
 *
 * @param <V> the values of the field
 */
public interface Answer<V> {

    /** Begins with what is recorded; null when nothing is. */
    void show(@Nullable V value);

    /** What is written; null when that is nothing, or not right. */
    @Nullable V value();

    /** Whether what is written is right; marks what is not. */
    default boolean validate() {
        return true;
    }

    /** Keeps what is written, right or wrong. */
    void keep(String name, Draft draft);

    /** Writes what was kept. */
    void restore(String name, Draft draft);
}
