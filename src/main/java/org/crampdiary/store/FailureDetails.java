package org.crampdiary.store;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What may be told of an error to others: its kind, the keys of what is said of it, and the places
 * in the program. Its own words may quote an entry.
 */
public final class FailureDetails {

    private FailureDetails() {}

    /** The error and its causes, one kind or place on each line. */
    public static String of(Throwable error) {
        StringBuilder text = new StringBuilder();
        Set<Throwable> told = new HashSet<>();
        for (@Nullable Throwable cause = error;
                cause != null && told.add(cause);
                cause = cause.getCause()) {
            text.append(cause.getClass().getName()).append(keys(cause)).append('\n');
            for (StackTraceElement place : cause.getStackTrace()) {
                text.append("  ").append(place).append('\n');
            }
        }
        return text.toString();
    }

    private static String keys(Throwable cause) {
        return cause instanceof Refusal refusal
                ? refusal.sentences().stream()
                        .map(Phrase::key)
                        .collect(Collectors.joining(" ", " ", ""))
                : "";
    }
}
