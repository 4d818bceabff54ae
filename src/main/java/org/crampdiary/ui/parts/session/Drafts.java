package org.crampdiary.ui.parts.session;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.crampdiary.model.Change;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit;
import org.crampdiary.model.Edit.PutDraft;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.DiaryStore;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into forms and not saved, by the form's key: kept in the diary, and known here
 * from the moment it is handed over. For the FX thread.
 */
public final class Drafts {

    private final DiarySession session;

    /** What is being written or could not be; empty for a draft that goes. */
    private final Map<String, Optional<String>> underway;

    /** What is in the copy that is kept beside a file that another program replaced. */
    private final Map<String, Optional<String>> inCopy = new HashMap<>();

    private Runnable onRefused = () -> {};

    Drafts(DiarySession session, Map<String, Optional<String>> underway) {
        this.session = session;
        this.underway = underway;
    }

    /** Writes once more what could not be written. */
    public void writeLeft() {
        Map.copyOf(underway).forEach((key, text) -> write(key, text.orElse(null)));
    }

    /** The draft of a form; null when there is none. */
    public @Nullable String of(String key) {
        Optional<String> newest = underway.get(key);
        return newest != null ? newest.orElse(null) : session.diary().marks().drafts().get(key);
    }

    /** The keys of all drafts, those that are on their way out of the diary too. */
    public Set<String> keys() {
        Set<String> keys = new HashSet<>(session.diary().marks().drafts().keySet());
        keys.addAll(underway.keySet());
        return keys;
    }

    public void keep(String key, String text) {
        write(key, text);
    }

    public void forget(String key) {
        write(key, null);
    }

    /** Whether all that was handed over is in the diary; what could not be saved is not. */
    public boolean areKept() {
        return underway.isEmpty();
    }

    /**
     * Whether every text that was handed over is in the diary, or in the copy that is kept beside a
     * file that another program replaced. One that could not be removed is no loss.
     */
    public boolean areSafe() {
        return underway.entrySet().stream()
                .filter(handed -> handed.getValue().isPresent())
                .allMatch(inCopy.entrySet()::contains);
    }

    /** Whether the person was told of that copy. */
    public boolean areInCopy() {
        return !inCopy.isEmpty();
    }

    /** What was handed over and is not in the diary, by the form's key. */
    public Map<String, String> notKept() {
        Map<String, String> texts = new HashMap<>();
        underway.forEach((key, text) -> text.ifPresent(typed -> texts.put(key, typed)));
        return texts;
    }

    /** Does something whenever a change was not saved, and what was typed is only here. */
    public void whenRefused(Runnable action) {
        onRefused = action;
    }

    /** A change was not saved. */
    void refused() {
        if (!areKept()) {
            onRefused.run();
        }
    }

    private void write(String key, @Nullable String text) {
        underway.put(key, Optional.ofNullable(text));
        session.applyMarks(Change.of(new PutDraft(key, text)));
    }

    /** What was handed over of the drafts of a change, before the change. */
    Handed handed(Change change) {
        Map<String, Optional<String>> before = new HashMap<>();
        for (Edit edit : change.edits()) {
            if (edit instanceof PutDraft(String key, _) && underway.containsKey(key)) {
                before.put(key, underway.get(key));
            }
        }
        return new Handed(before);
    }

    /** It was handed over; what is typed into the same form later is not part of it. */
    final class Handed {

        private final Map<String, Optional<String>> before;

        private Handed(Map<String, Optional<String>> before) {
            this.before = before;
        }

        /** The change is in the diary: also what could not be written is underway no more. */
        void saved() {
            before.forEach(underway::remove);
        }

        /**
         * The change is not.
         *
         * @return how that is said: what was typed is kept as such, and what is in the copy beside
         *     a replaced file is there
         */
        Notices.Kind refused(Exception why) {
            boolean copied =
                    why instanceof Refusal refusal
                            && refusal.sentences().getFirst().key().equals(DiaryStore.KEPT_BESIDE);
            if (copied) {
                inCopy.putAll(before);
            }
            return copied || !before.isEmpty() ? Notices.Kind.FAILED : Notices.Kind.UNSAVED;
        }
    }

    /**
     * Saves a form together with the end of its draft. Taking the save back does not touch the
     * draft: what has been typed since then stays.
     */
    public void save(
            String key, Function<? super Diary, Change> change, Consumer<? super Diary> saved) {
        Change end = Change.of(new PutDraft(key, null));
        session.edit(change, end, saved);
    }
}
