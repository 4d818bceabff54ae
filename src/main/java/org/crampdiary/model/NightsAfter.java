package org.crampdiary.model;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Edit.PutNight;

/** The nights of a change as they are after it, without making the whole diary anew. */
final class NightsAfter {

    private final Diary before;
    private final Map<LocalDate, Night> records = new HashMap<>();
    private final Map<String, Cramp> cramps = new HashMap<>();
    private final Set<LocalDate> touched = new LinkedHashSet<>();

    NightsAfter(Change change, Diary before) {
        this.before = before;
        for (Edit edit : change.edits()) {
            if (edit instanceof PutCramp(Cramp cramp)) {
                cramps.put(cramp.id(), cramp);
                touched.add(cramp.night());
            } else if (edit instanceof PutNight(Night record)) {
                records.put(record.night(), record);
                touched.add(record.night());
            }
        }
    }

    /** The nights of which the change writes something, in its order. */
    Set<LocalDate> touched() {
        return touched;
    }

    NightEntries of(LocalDate night) {
        Night record = records.get(night);
        Stream<Cramp> kept =
                before.cramps(night).stream().filter(cramp -> !cramps.containsKey(cramp.id()));
        Stream<Cramp> written =
                cramps.values().stream()
                        .filter(cramp -> cramp.night().equals(night) && !cramp.inTrash());
        return new NightEntries(
                record == null ? before.nightOrEmpty(night) : record,
                Stream.concat(kept, written).sorted(Cramp.ORDER).toList());
    }
}
