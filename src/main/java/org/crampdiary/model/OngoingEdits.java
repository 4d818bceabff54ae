package org.crampdiary.model;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.crampdiary.model.Edit.KeepEarlier;
import org.crampdiary.model.Edit.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are being edited right now, so that an edit in several saves keeps one version: the
 * entry before all of them. It begins with the save that kept a version or wrote the entry first,
 * and ends when nothing was saved for a while, when it is taken back, when the clock is set back,
 * and with the program: then the next save is an edit of its own. For one thread.
 */
public final class OngoingEdits {

    /** Product's own choice: what is written again so soon is still the same edit. */
    public static final Duration ONE_EDIT = Duration.ofMinutes(10);

    private final Map<String, Instant> saved = new HashMap<>();

    /**
     * A change with what {@link EarlierEntries} keeps and forgets of the entries that it writes.
     *
     * @param change completed and stamped
     * @param zone in which a night's record is still being written until its noon
     * @param now by the clock, which the stamps may be ahead of
     */
    public Change keeping(Change change, Diary before, ZoneId zone, Instant now) {
        return EarlierEntries.keeping(change, before, zone, entry -> goesOn(saved.get(entry), now));
    }

    private static boolean goesOn(@Nullable Instant last, Instant now) {
        return last != null && !now.isBefore(last) && now.isBefore(last.plus(ONE_EDIT));
    }

    /**
     * Goes on after a change of the person's was written.
     *
     * @param change as {@link #keeping} gave it
     */
    public void written(Change change, Diary before, Instant now) {
        for (Edit edit : change.edits()) {
            if (edit instanceof Versioned put
                    && (goesOn(saved.get(put.entry()), now) || isNew(put, before))) {
                saved.put(put.entry(), now);
            } else if (edit instanceof KeepEarlier keep && keep.kept()) {
                saved.put(keep.earlier().entry(), now);
            }
        }
    }

    private static boolean isNew(Versioned put, Diary before) {
        return switch (put) {
            case Edit.PutCramp(Cramp cramp) -> before.cramp(cramp.id()) == null;
            case Edit.PutNight(Night night) -> before.nightOrEmpty(night.night()).blank();
        };
    }

    /** Ends the edits of the entries of a change that took another one back. */
    public void takenBack(Change change) {
        for (Edit edit : change.edits()) {
            if (edit instanceof Versioned put) {
                saved.remove(put.entry());
            }
        }
    }
}
