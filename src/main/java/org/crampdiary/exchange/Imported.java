package org.crampdiary.exchange;

import java.time.LocalDate;
import java.util.List;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.Night;
import org.crampdiary.model.Pause;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Profile;
import org.crampdiary.model.Visit;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a file from outside, each valid by itself; ids and nights stand in it once.
 *
 * @param profile null when the file has none
 * @param nights in the order of the file, as are cramps, visits and pauses
 * @param contradictions nights that the file calls free of cramps although it has a cramp there
 * @param changed whether the file tells by its checksum that it was changed since it was written
 */
public record Imported(
        @Nullable Profile profile,
        List<Night> nights,
        List<Cramp> cramps,
        List<Visit> visits,
        List<Pause> pauses,
        List<Contradiction> contradictions,
        boolean changed) {

    /** A night with the sentence that says where in the file it is called free of cramps. */
    public record Contradiction(LocalDate night, Phrase sentence) {}

    public Imported {
        nights = List.copyOf(nights);
        cramps = List.copyOf(cramps);
        visits = List.copyOf(visits);
        pauses = List.copyOf(pauses);
        contradictions = List.copyOf(contradictions);
    }

    /** The same of a file that was changed since it was written. */
    public Imported asChanged() {
        return new Imported(profile, nights, cramps, visits, pauses, contradictions, true);
    }
}
