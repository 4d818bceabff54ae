package org.crampdiary.exchange.table;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.crampdiary.exchange.Imported;
import org.crampdiary.model.Change;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.EntryField;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightFields;
import org.crampdiary.model.NightStatus;
import org.crampdiary.model.Phrase;

/**
 * The entries of a table beside what the diary has. A table says little of a night, and nothing of
 * when it was written: it answers what the diary leaves open, and what the diary says stays.
 *
 * @param entries to be merged into the diary; importing the same again changes nothing
 * @param kept a sentence for each answer of the table that differs from the diary's
 */
public record Filled(Imported entries, List<Phrase> kept) {

    public Filled {
        kept = List.copyOf(kept);
    }

    /**
     * What a table adds to a diary.
     *
     * @param now the time of writing of nights that get an answer more, see {@link Change#stamped}
     */
    public static Filled of(Reading table, Diary diary, Instant now) {
        Map<Object, Night> there = new HashMap<>();
        diary.nights().forEach(night -> there.put(night.night(), night));
        List<Phrase> kept = new ArrayList<>();
        List<Night> nights = new ArrayList<>();
        for (Night told : table.nights()) {
            Night said = withoutContradiction(told, diary, kept);
            Night known = there.get(said.night());
            if (known != null) {
                nights.add(filled(known, said, kept, diary, now));
            } else if (!said.blank()) {
                nights.add(said);
            }
        }
        List<Cramp> cramps = cramps(table, diary, kept);
        return new Filled(
                new Imported(null, nights, cramps, List.of(), List.of(), List.of(), false), kept);
    }

    /** A night of which the diary has a cramp is no night without cramps. */
    private static Night withoutContradiction(Night said, Diary diary, List<Phrase> kept) {
        if (said.status() != NightStatus.NONE || diary.cramps(said.night()).isEmpty()) {
            return said;
        }
        kept.add(Phrase.of("table.kept", said.night(), NightFields.STATUS.name()));
        return said.with(NightFields.STATUS, null);
    }

    /** A number of cramps tells of the same ones that the diary has of that night. */
    private static List<Cramp> cramps(Reading table, Diary diary, List<Phrase> kept) {
        List<Cramp> cramps = new ArrayList<>();
        for (Stored row : table.rows()) {
            Night counted = row.night();
            List<Cramp> there = counted == null ? List.of() : diary.cramps(counted.night());
            if (counted == null || there.isEmpty()) {
                cramps.addAll(row.cramps());
            } else if (!row.cramps().isEmpty() && row.cramps().size() != there.size()) {
                kept.add(Phrase.of("table.kept", counted.night(), Target.CRAMPS));
            }
        }
        return cramps;
    }

    private static Night filled(
            Night known, Night said, List<Phrase> kept, Diary diary, Instant now) {
        Night filled = known;
        for (EntryField<Night, ?> field : NightFields.answered()) {
            filled = filled(filled, said, field, kept);
        }
        if (filled.equals(known)) {
            return known;
        }
        Change change = Change.of(new PutNight(filled)).stamped(diary, now);
        return ((PutNight) change.edits().getFirst()).night();
    }

    private static <V> Night filled(
            Night known, Night said, EntryField<Night, V> field, List<Phrase> kept) {
        V there = field.of(known);
        V here = field.of(said);
        if (here == null || Objects.equals(there, here)) {
            return known;
        }
        if (there == null || there.equals("")) {
            return known.with(field, here);
        }
        kept.add(Phrase.of("table.kept", known.night(), field.name()));
        return known;
    }
}
