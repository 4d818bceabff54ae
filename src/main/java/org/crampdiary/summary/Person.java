package org.crampdiary.summary;

import org.crampdiary.model.Profile;
import org.crampdiary.text.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * Whose page it is.
 *
 * @param name null when it was never given
 * @param birthYear null when it was never given
 */
public record Person(@Nullable String name, @Nullable Integer birthYear) {

    private static final int NAME_LENGTH = 80;

    /** Null when neither is known, so that nothing is printed. */
    static @Nullable Person of(Profile profile) {
        String name = profile.name();
        String shown = name == null || name.isBlank() ? null : Excerpt.of(name, NAME_LENGTH);
        return shown == null && profile.birthYear() == null
                ? null
                : new Person(shown, profile.birthYear());
    }
}
