package org.crampdiary.model;

import org.jspecify.annotations.Nullable;

/** One write of one entry. Entries are replaced as a whole; nothing is edited in place. */
public sealed interface Edit {

    /** Adds or replaces the cramp with this id. */
    record PutCramp(Cramp cramp) implements Edit {}

    /** Adds or replaces the record of this night. Nights are emptied, never removed. */
    record PutNight(Night night) implements Edit {}

    record PutProfile(Profile profile) implements Edit {}

    record PutVisit(Visit visit) implements Edit {}

    record RemoveVisit(String id) implements Edit {}

    record PutPause(Pause pause) implements Edit {}

    record RemovePause(String id) implements Edit {}

    record PutQuestion(Question question) implements Edit {}

    record RemoveQuestion(String id) implements Edit {}

    record PutExperiment(Experiment experiment) implements Edit {}

    record RemoveExperiment(String id) implements Edit {}

    /** Says which cramp runs now; null when none does. */
    record MarkRunning(@Nullable String crampId) implements Edit {}

    /** Says whether a cramp still waits to be finished in the morning. */
    record MarkToFinish(String crampId, boolean waiting) implements Edit {}

    /** Keeps an unsaved form under a key of its own; null forgets it. */
    record PutDraft(String key, @Nullable String text) implements Edit {}

    /** Says that something was shown to the person and need not be shown again. */
    record MarkSeen(String key, boolean seen) implements Edit {}
}
