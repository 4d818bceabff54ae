package org.crampdiary.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Copies of lists in which null means that the question was not answered. */
final class Lists {

    private Lists() {}

    static <T> @Nullable List<T> copy(@Nullable List<T> list) {
        return list == null ? null : List.copyOf(list);
    }
}
