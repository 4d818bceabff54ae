package org.crampdiary.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crampdiary.model.Edit.KeepEarlier;
import org.crampdiary.model.Edit.MarkRunning;
import org.crampdiary.model.Edit.MarkSeen;
import org.crampdiary.model.Edit.MarkToFinish;
import org.crampdiary.model.Edit.PutDraft;
import org.jspecify.annotations.Nullable;

/**
 * What the program remembers between two starts about entries in progress and edited ones. Health
 * data: kept in the diary file, not exchanged.
 *
 * @param running id of the cramp that runs now, or null
 * @param toFinish ids of cramps that wait for the morning's questions
 * @param drafts unsaved forms by key
 * @param seen keys of what was shown and need not be shown again
 * @param earlier entries as they were before they were edited
 */
public record Marks(
        @Nullable String running,
        Set<String> toFinish,
        Map<String, String> drafts,
        Set<String> seen,
        EarlierEntries earlier) {

    public static final Marks NONE =
            new Marks(null, Set.of(), Map.of(), Set.of(), EarlierEntries.NONE);

    public Marks {
        toFinish = Set.copyOf(toFinish);
        drafts = Map.copyOf(drafts);
        seen = Set.copyOf(seen);
    }

    /** The edits that make these of {@link #NONE}. */
    List<Edit> edits() {
        List<Edit> edits = new ArrayList<>();
        if (running != null) {
            edits.add(new MarkRunning(running));
        }
        toFinish.forEach(cramp -> edits.add(new MarkToFinish(cramp, true)));
        drafts.forEach((key, text) -> edits.add(new PutDraft(key, text)));
        seen.forEach(key -> edits.add(new MarkSeen(key, true)));
        earlier.versions().forEach(version -> edits.add(new KeepEarlier(version, true)));
        return edits;
    }

    Marks with(EarlierEntries next) {
        return new Marks(running, toFinish, drafts, seen, next);
    }

    Marks withRunning(@Nullable String crampId) {
        return new Marks(crampId, toFinish, drafts, seen, earlier);
    }

    Marks withToFinish(String crampId, boolean waiting) {
        return new Marks(running, toggled(toFinish, crampId, waiting), drafts, seen, earlier);
    }

    Marks withDraft(String key, @Nullable String text) {
        Map<String, String> next = new TreeMap<>(drafts);
        if (text == null) {
            next.remove(key);
        } else {
            next.put(key, text);
        }
        return new Marks(running, toFinish, next, seen, earlier);
    }

    Marks withSeen(String key, boolean isSeen) {
        return new Marks(running, toFinish, drafts, toggled(seen, key, isSeen), earlier);
    }

    private static Set<String> toggled(Set<String> set, String element, boolean in) {
        Set<String> next = new TreeSet<>(set);
        if (in) {
            next.add(element);
        } else {
            next.remove(element);
        }
        return next;
    }
}
