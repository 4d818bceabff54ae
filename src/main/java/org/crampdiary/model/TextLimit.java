package org.crampdiary.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How long a text may be, in UTF-16 units. */
public enum TextLimit {
    /** Notes, outcomes and questions. */
    NOTE(0, 10_000),
    /** Names of persons and medicines, and a dose. */
    NAME(0, 200),
    /** Identities; compared exactly. */
    ID(1, 200);

    private final int min;
    private final int max;

    TextLimit(int min, int max) {
        this.min = min;
        this.max = max;
    }

    public int max() {
        return max;
    }

    public boolean allows(String text) {
        return text.length() >= min && text.length() <= max;
    }

    /** Throws {@link IllegalArgumentException} when {@code text} is present and not allowed. */
    void check(String field, @Nullable String text) {
        if (text != null && !allows(text)) {
            throw new IllegalArgumentException(
                    String.format(
                            Locale.ROOT,
                            "%s must have %d to %d characters: %d",
                            field,
                            min,
                            max,
                            text.length()));
        }
    }
}
