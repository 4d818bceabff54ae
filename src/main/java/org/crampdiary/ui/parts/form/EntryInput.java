package org.crampdiary.ui.parts.form;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One of several smaller entries while it is being written down. For the FX thread.
 *
 * @param <T> the smaller entries
 */
interface EntryInput<T> {

    /** Whether all is right, and nothing begins after {@code today}; marks what is not. */
    boolean validate(LocalDate today);

    /** Null when nothing was entered. */
    @Nullable T value();

    /** Keeps what is written under names that begin with {@code name}, which is always kept. */
    void keep(String name, Draft draft);

    /** Writes what was kept. */
    void restore(String name, Draft draft);
}
