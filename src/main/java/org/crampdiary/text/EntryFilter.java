package org.crampdiary.text;

import org.crampdiary.model.Cramp;
import org.crampdiary.model.Muscle;
import org.crampdiary.model.Night;
import org.crampdiary.model.Remedy;
import org.crampdiary.model.Symptom;
import org.jspecify.annotations.Nullable;

/**
 * What an entry must have to be found; everything that is asked for, in one and the same entry.
 *
 * @param words one or more, in any order; empty for any
 * @param muscle where the cramp was; null for anywhere
 * @param leastSeverity 0–10; null for any, also an unknown one
 * @param symptom what came with it; null for any
 * @param remedy what was tried; null for any
 */
public record EntryFilter(
        String words,
        @Nullable Muscle muscle,
        @Nullable Integer leastSeverity,
        @Nullable Symptom symptom,
        @Nullable Remedy remedy) {

    /** Asks for nothing. */
    public static final EntryFilter NONE = new EntryFilter("", null, null, null, null);

    /** Asks for words only. */
    public static EntryFilter of(String words) {
        return new EntryFilter(words, null, null, null, null);
    }

    /** Whether nothing is asked for. */
    public boolean isEmpty() {
        return words.isBlank() && onlyWords();
    }

    /** Whether nothing but words is asked for. */
    boolean onlyWords() {
        return !onlyCramps() && symptom == null;
    }

    private boolean onlyCramps() {
        return muscle != null || leastSeverity != null || remedy != null;
    }

    /** Whether a cramp has what is asked for beside the words. */
    boolean accepts(Cramp cramp) {
        Integer severity = cramp.severity();
        return (muscle == null || cramp.sites().stream().anyMatch(s -> s.muscle() == muscle))
                && (leastSeverity == null || (severity != null && severity >= leastSeverity))
                && (symptom == null || cramp.hasSymptom(symptom))
                && (remedy == null
                        || cramp.remedyUses().stream().anyMatch(use -> use.remedy() == remedy));
    }

    /** Whether a night's record has what is asked for beside the words. */
    boolean accepts(Night night) {
        return !onlyCramps() && (symptom == null || night.hasSymptom(symptom));
    }
}
