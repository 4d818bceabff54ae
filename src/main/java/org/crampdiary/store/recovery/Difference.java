package org.crampdiary.store.recovery;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.crampdiary.model.Change;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Edit.PutExperiment;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.Edit.PutPause;
import org.crampdiary.model.Edit.PutProfile;
import org.crampdiary.model.Edit.PutQuestion;
import org.crampdiary.model.Edit.PutVisit;
import org.crampdiary.model.Profile;
import org.crampdiary.model.Trash;

/**
 * What is another in a diary when it is as one of its copies says, whenever that was written.
 *
 * @param gone what is in it no longer
 * @param back what is in it again
 * @param earlier what is as it was then
 */
public record Difference(Amount gone, Amount back, Amount earlier) {

    /** So many nights, cramps that are not in the trash, and other things. */
    public record Amount(int nights, int cramps, int others) {

        static final Amount NOTHING = new Amount(0, 0, 0);

        private Amount with(Kind kind) {
            return switch (kind) {
                case NIGHT -> new Amount(nights + 1, cramps, others);
                case CRAMP -> new Amount(nights, cramps + 1, others);
                case IN_TRASH, OTHER -> new Amount(nights, cramps, others + 1);
            };
        }

        public boolean isNothing() {
            return equals(NOTHING);
        }
    }

    private enum Kind {
        NIGHT,
        CRAMP,
        IN_TRASH,
        OTHER
    }

    /** What an entry is known by, while it lies where it lies. */
    private record Key(Kind kind, String id) {}

    /** Whether nothing is another. */
    public boolean isNothing() {
        return gone.isNothing() && back.isNothing() && earlier.isNothing();
    }

    /** From a diary as it is to what a copy of it holds. */
    public static Difference between(Diary now, Diary then) {
        Map<Key, Edit> present = entries(now);
        Map<Key, Edit> past = entries(then);
        Amount earlier = Amount.NOTHING;
        for (Map.Entry<Key, Edit> entry : present.entrySet()) {
            Edit other = past.get(entry.getKey());
            if (other != null && !other.equals(entry.getValue())) {
                earlier = earlier.with(entry.getKey().kind());
            }
        }
        return new Difference(onlyIn(present, past), onlyIn(past, present), earlier);
    }

    private static Amount onlyIn(Map<Key, Edit> these, Map<Key, Edit> others) {
        Amount amount = Amount.NOTHING;
        for (Key key : these.keySet()) {
            if (!others.containsKey(key) && !others.containsKey(outOfTrash(key))) {
                amount = amount.with(key.kind());
            }
        }
        return amount;
    }

    /** A cramp that comes out of the trash is not missed there. */
    private static Key outOfTrash(Key key) {
        return key.kind() == Kind.IN_TRASH ? new Key(Kind.CRAMP, key.id()) : key;
    }

    private static Map<Key, Edit> entries(Diary diary) {
        Map<Key, Edit> entries = new HashMap<>();
        Change everything = Change.everythingIn(diary).stamped(Diary.EMPTY, Instant.EPOCH);
        for (Edit edit : everything.edits()) {
            switch (edit) {
                case PutNight night -> entries.put(new Key(Kind.NIGHT, night.entry()), edit);
                case PutCramp(Cramp cramp) -> {
                    Cramp known = diary.cramp(cramp.id());
                    if (!cramp.inTrash()) {
                        entries.put(new Key(Kind.CRAMP, cramp.id()), edit);
                    } else if (known != null && Trash.canBePutBack(known)) {
                        entries.put(new Key(Kind.IN_TRASH, cramp.id()), edit);
                    }
                }
                case PutProfile _ -> {
                    if (!diary.profile().withUpdatedAt(null).equals(Profile.EMPTY)) {
                        entries.put(new Key(Kind.OTHER, "profile"), edit);
                    }
                }
                case PutVisit(var visit) -> entries.put(other("visit", visit.id()), edit);
                case PutPause(var pause) -> entries.put(other("pause", pause.id()), edit);
                case PutQuestion(var asked) -> entries.put(other("question", asked.id()), edit);
                case PutExperiment(var trial) -> entries.put(other("trial", trial.id()), edit);
                default -> {
                    // marks: none of the person's entries
                }
            }
        }
        return entries;
    }

    private static Key other(String kind, String id) {
        return new Key(Kind.OTHER, kind + " " + id);
    }
}
