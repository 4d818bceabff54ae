package org.crampdiary.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Copies of the lists of entries; null means that the question was not answered. */
final class Lists {

    private Lists() {}

    static <T> @Nullable List<T> copy(@Nullable List<T> list) {
        return list == null ? null : copyOf(list);
    }

    /** Throws {@link IllegalArgumentException} when it is longer than the list of an entry is. */
    static <T> List<T> copyOf(List<T> list) {
        if (list.size() > FieldKind.MOST_ELEMENTS) {
            throw new IllegalArgumentException(list.size() + " elements");
        }
        return List.copyOf(list);
    }
}
