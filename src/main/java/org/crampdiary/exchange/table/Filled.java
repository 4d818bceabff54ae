package org.crampdiary.exchange.table;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.crampdiary.exchange.Imported;
import org.crampdiary.model.Change;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.EntryField;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightFields;
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
        for (Night said : table.nights()) {
            Night known = there.get(said.night());
            nights.add(known == null ? said : filled(known, said, kept, diary, now));
        }
        return new Filled(
                new Imported(null, nights, table.cramps(), List.of(), List.of(), List.of()), kept);
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
