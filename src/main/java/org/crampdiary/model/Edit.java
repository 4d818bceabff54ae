package org.crampdiary.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One write of one entry. Entries are replaced as a whole; nothing is edited in place. */
public sealed interface Edit {

    /** A write of an entry that is kept as it was before; see {@link EarlierEntries}. */
    sealed interface Versioned extends Edit permits PutCramp, PutNight {

        /** The same for all versions of one entry. */
        String entry();

        /** When this version was written; null when that is not known. */
        @Nullable Instant updatedAt();

        /** What distinguishes this version from all others. */
        default String version() {
            return entry() + " " + (updatedAt() == null ? "" : updatedAt());
        }
    }

    /** Adds or replaces the cramp with this id. */
    record PutCramp(Cramp cramp) implements Versioned {

        @Override
        public String entry() {
            return "cramp " + cramp.id();
        }

        @Override
        public @Nullable Instant updatedAt() {
            return cramp.updatedAt();
        }
    }

    /** Adds or replaces the record of this night. Nights are emptied, never removed. */
    record PutNight(Night night) implements Versioned {

        @Override
        public String entry() {
            return "night " + night.night();
        }

        @Override
        public @Nullable Instant updatedAt() {
            return night.updatedAt();
        }
    }

    record PutProfile(Profile profile) implements Edit {}

    record PutVisit(Visit visit) implements Edit {}

    record RemoveVisit(String id) implements Edit {}

    record PutPause(Pause pause) implements Edit {}

    record RemovePause(String id) implements Edit {}

    record PutQuestion(Question question) implements Edit {}

    record RemoveQuestion(String id) implements Edit {}

    record PutExperiment(Experiment experiment) implements Edit {}

    record RemoveExperiment(String id) implements Edit {}

    /** Keeps an entry as it was before it was edited, or forgets that. */
    record KeepEarlier(Versioned earlier, boolean kept) implements Edit {}

    /** Says which cramp runs now; null when none does. */
    record MarkRunning(@Nullable String crampId) implements Edit {}

    /** Says whether a cramp still waits to be finished in the morning. */
    record MarkToFinish(String crampId, boolean waiting) implements Edit {}

    /** Keeps an unsaved form under a key of its own; null forgets it. */
    record PutDraft(String key, @Nullable String text) implements Edit {}

    /** Says that something was shown to the person and need not be shown again. */
    record MarkSeen(String key, boolean seen) implements Edit {}
}
