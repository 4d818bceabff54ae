package org.crampdiary.ui.parts.form;

import java.time.LocalDate;

/**
 * A form that belongs to a night.
 *
 * @param <T> what is saved
 */
public sealed interface OpenEntry<T> extends OpenForm<T> permits OpenCramp, OpenDay {

    /** The night under which it was opened. */
    LocalDate night();
}
